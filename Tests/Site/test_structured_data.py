"""The JSON-LD of every page keeps to the schema.org vocabulary, and says what the page says."""

import json

import pytest

from schema_vocabulary import Check, ancestors


def structured_data(page):
    return [json.loads(text) for text in page.document.xpath("//script[@type='application/ld+json']/text()")]


def nodes(page):
    return [node for data in structured_data(page) for node in data.get("@graph", [data])]


def of_type(page, name):
    return [node for node in nodes(page) if name in ancestors(node["@type"])]


def test_keeps_to_the_vocabulary(page):
    if page.is_indexed:
        assert structured_data(page)
    assert [problem for data in structured_data(page) for problem in Check(data).problems] == []


def test_describes_the_page_under_its_own_address(page):
    if not page.is_indexed:
        return
    address = page.document.xpath("string(//link[@rel='canonical']/@href)")
    described = [node for node in of_type(page, "WebPage") if node.get("url") == address]
    assert len(described) == 1
    assert described[0]["name"] in page.document.findtext(".//title")


def test_questions_are_those_a_reader_sees(page):
    text = " ".join(page.document.text_content().split())
    for each in of_type(page, "FAQPage"):
        for question in each["mainEntity"]:
            assert " ".join(question["name"].split()) in text


def test_clinics_are_called_the_same_everywhere(site):
    """Name, address and phone of a clinic: one form in the whole site."""
    forms = {}
    for page in site.pages:
        for clinic in of_type(page, "MedicalClinic"):
            form = json.dumps([clinic["name"], clinic["telephone"], clinic["address"]], sort_keys=True)
            forms.setdefault(clinic["@id"], set()).add(form)
    assert forms
    assert {name: form for name, form in forms.items() if len(form) > 1} == {}


@pytest.mark.parametrize(
    "node, complaint",
    [
        ({"@type": "MedicalProcedure", "contraindication": "Allergy"}, "not a property of MedicalProcedure"),
        ({"@type": "Drug", "typicalAgeRange": "22-"}, "not a property of Drug"),
        ({"@type": "MedicalTherpy", "name": "Filler"}, "there is no type MedicalTherpy"),
        ({"@type": "MedicalClinic", "adress": "Edina"}, "there is no property adress"),
        ({"@type": "MedicalWebPage", "lastReviewed": "20 Nov"}, "is none of ['Date']"),
        ({"@type": "MedicalWebPage", "reviewedBy": {"@type": "Place", "name": "Edina"}}, "is a Place, not one of"),
        ({"@type": "MedicalWebPage", "reviewedBy": {"@id": "#nobody"}}, "which this page does not describe"),
        ({"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Sundy"}, "is none of ['DayOfWeek']"),
        ({"@type": "GeoCoordinates", "latitude": ""}, "empty"),
    ],
)
def test_the_vocabulary_is_really_asked(node, complaint):
    assert any(complaint in problem for problem in Check({"@context": "https://schema.org", **node}).problems)
