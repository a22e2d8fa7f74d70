"""Pages keep to themselves, fit every screen, and can be read without scripts."""

from browsing import DESKTOP, PHONE

WIDTHS = [320, 360, 390, 480, 600, 720, 768, 900, 1024, 1280, 1440, 1920]


def test_no_console_message_and_no_request_to_another_host(page, visitor):
    with visitor.visit(page.route) as (tab, behaviour):
        # Lazy images load when they come into view.
        tab.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        tab.wait_for_load_state("networkidle")
        expected = ["error: Failed to load resource: the server responded with a status of 404 (Not Found)"]
        assert [line for line in behaviour.console if page.route != "/404.html" or line not in expected] == []
        assert behaviour.foreign_requests == []
        assert behaviour.failed_requests == []


def test_a_missing_page_answers_with_the_way_back(visitor):
    with visitor.visit("/no/such/page/") as (tab, behaviour):
        assert tab.locator("h1").is_visible()
        assert tab.locator("main a[href='/']").count() > 0
        assert behaviour.failed_requests == []


def test_never_scrolls_sideways(page, visitor):
    with visitor.visit(page.route) as (tab, _):
        tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        too_wide = {}
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 900})
            needed = tab.evaluate("document.scrollingElement.scrollWidth")
            if needed > width:
                too_wide[width] = needed
        assert not too_wide


def test_readable_and_navigable_without_scripts(page, visitor):
    for viewport in (PHONE, DESKTOP):
        with visitor.visit(page.route, viewport, scripts=False) as (tab, _):
            assert tab.locator("h1").is_visible()
            assert len(tab.locator("main").inner_text()) > 100
            links = tab.locator("header nav a")
            assert links.count() > 0
            assert all(link.is_visible() for link in links.all())
            assert not tab.locator(".menu-toggle").is_visible(), "a button that does nothing"
