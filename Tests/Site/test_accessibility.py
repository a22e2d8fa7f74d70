"""No page has an accessibility violation, as axe sees it in Chromium."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from browsing import DESKTOP, PHONE

AXE = Axe()


def violations(tab):
    return [
        f"{found['id']}: {found['help']}: {[' '.join(map(str, node['target'])) for node in found['nodes']]}"
        for found in AXE.run(tab).response["violations"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["390", "1280"])
def test_axe_finds_no_violation(page, viewport, scheme, visitor):
    with visitor.visit(page.route, viewport, scheme) as (tab, _):
        # Answers count too, and axe does not read what is folded away.
        tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert not violations(tab)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_the_open_menu(scheme, visitor):
    with visitor.visit("/", PHONE, scheme) as (tab, _):
        tab.get_by_role("button", name="Menu").click()
        assert not violations(tab)
