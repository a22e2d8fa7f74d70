"""Every internal link and fragment leads somewhere, as LinkChecker follows them."""

import csv
import io
import subprocess
import sys
from pathlib import Path
from urllib.parse import urldefrag

import pytest

LINKCHECKER = Path(sys.executable).with_name("linkchecker")


@pytest.fixture(scope="session")
def links(server, tmp_path_factory):
    """What LinkChecker found from the front page on, with its default of leaving other hosts alone."""
    settings = tmp_path_factory.mktemp("linkchecker") / "linkcheckerrc"
    settings.write_text("[AnchorCheck]\n[checking]\nmaxrequestspersecond=1000\n")
    run = subprocess.run(
        [
            LINKCHECKER, "--config", settings, "--no-status", "--verbose", "--output", "csv",
            server.address + "/", server.address + "/404.html",
        ],
        capture_output=True,
        text=True,
        cwd=settings.parent,
    )
    lines = [line for line in run.stdout.splitlines() if not line.startswith("#")]
    return list(csv.DictReader(io.StringIO("\n".join(lines)), delimiter=";"))


def test_no_link_is_broken(links):
    broken = [
        f"{link['parentname']} line {link['line']}: {link['urlname']}: {link['result']} {link['warningstring']}"
        for link in links
        if link["valid"] != "True" or link["warningstring"]
    ]
    assert not broken


def test_every_page_can_be_reached_from_the_front_page(site, server, links):
    reached = {urldefrag(link["url"])[0] for link in links}
    alone = {page.route for page in site.pages} - {url.removeprefix(server.address) for url in reached}
    assert alone <= {"/404.html"}
