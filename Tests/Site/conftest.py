"""Checks of the built site by tools that know nothing of how it was made.

Run with `make site-checks`, or on another folder with `pytest Tests/Site --site FOLDER`.
"""

import os
import shutil
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from browsing import Visitor
from published_site import PublishedSite, Server

REPOSITORY = Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    parser.addoption("--site", type=Path, default=REPOSITORY / "Public", help="The built site's folder.")


def pytest_configure(config):
    site = PublishedSite(config.getoption("--site"))
    if not site.pages:
        raise pytest.UsageError(f"There is no built site in {site.folder}. Run `make site` first.")
    config.published_site = site


def pytest_generate_tests(metafunc):
    """A test that takes `page` runs on every page, one that takes `html_file` on redirects too."""
    site = metafunc.config.published_site
    for name, pages in [("page", site.pages), ("html_file", site.files), ("kind", site.kinds)]:
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, pages, ids=[page.route for page in pages])


@pytest.fixture(scope="session")
def site(pytestconfig) -> PublishedSite:
    return pytestconfig.published_site


@pytest.fixture(scope="session")
def server(site):
    with Server(site) as server:
        yield server


@pytest.fixture(scope="session")
def browser():
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not program:
        pytest.exit("Chromium is missing. Install Debian's package `chromium`, or name the program in CHROMIUM.", 2)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visitor(browser, server) -> Visitor:
    return Visitor(browser, server.address)


def pytest_terminal_summary(terminalreporter):
    """One line for each file of checks, named by the first line of its documentation."""
    rows = defaultdict(lambda: {"passed": 0, "failed": 0, "seconds": 0.0})
    # Reports without an outcome are of setting up and tearing down.
    for outcome, column in [("passed", "passed"), ("failed", "failed"), ("error", "failed"), ("", None)]:
        for report in terminalreporter.getreports(outcome):
            row = rows[Path(report.nodeid.split("::")[0]).stem]
            row["seconds"] += report.duration
            if column:
                row[column] += 1
    terminalreporter.section("site checks")
    terminalreporter.write_line(f"{'passed':>7} {'failed':>7} {'seconds':>8}  check")
    for name, row in rows.items():
        title = (sys.modules[name].__doc__ or name).splitlines()[0]
        terminalreporter.write_line(
            f"{row['passed']:>7} {row['failed']:>7} {row['seconds']:>8.1f}  {title}", red=row["failed"] > 0
        )
