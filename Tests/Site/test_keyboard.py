"""The whole site works from the keyboard."""

import pytest

from browsing import DESKTOP, PHONE

FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  element.dataset.stop ??= String(document.querySelectorAll('[data-stop]').length);
  return {
    name: element.outerHTML.slice(0, 90), stop: element.dataset.stop, inMain: !!element.closest('main'),
    visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    ring: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
  };
}"""
FOCUSABLE = """() => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
  .filter(element => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) && !element.disabled).length"""


def test_skip_link_comes_first_and_leads_to_the_content(page, visitor):
    with visitor.visit(page.route) as (tab, _):
        tab.keyboard.press("Tab")
        first = tab.evaluate(FOCUSED)
        assert "#main" in first["name"] and first["visible"]
        tab.keyboard.press("Enter")
        tab.wait_for_url("**#main")
        tab.keyboard.press("Tab")
        following = tab.evaluate(FOCUSED)
        has_stop = tab.locator("main a[href], main button, main summary, main input").count() > 0
        assert following["inMain"] or not has_stop, following


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["390", "1280"])
def test_tab_walks_through_every_link_and_shows_where_it_is(kind, viewport, visitor):
    with visitor.visit(kind.route, viewport) as (tab, _):
        expected, stops, unseen = tab.evaluate(FOCUSABLE), set(), []
        for _ in range(expected + 2):
            tab.keyboard.press("Tab")
            stop = tab.evaluate(FOCUSED)
            if stop is None:
                break
            stops.add(stop["stop"])
            if not (stop["visible"] and stop["ring"]):
                unseen.append(stop)
        assert not unseen
        assert len(stops) == expected


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_menu_opens_and_closes_with_keys(key, visitor):
    with visitor.visit("/", PHONE) as (tab, _):
        button, items = tab.get_by_role("button", name="Menu"), tab.locator("#menu-list a")
        assert not items.first.is_visible()
        button.focus()
        tab.keyboard.press(key)
        assert button.get_attribute("aria-expanded") == "true" and items.first.is_visible()
        tab.keyboard.press("Tab")
        assert items.first.evaluate("element => element === document.activeElement")
        tab.keyboard.press("Escape")
        assert button.get_attribute("aria-expanded") == "false" and not items.first.is_visible()
        assert button.evaluate("element => element === document.activeElement")


def test_questions_open_with_keys(site, visitor):
    with_questions = [page for page in site.pages if page.document.xpath("//details")]
    assert with_questions
    for page in with_questions:
        with visitor.visit(page.route) as (tab, _):
            question = tab.locator("details").first
            assert question.get_attribute("open") is None
            question.locator("summary").focus()
            tab.keyboard.press("Enter")
            assert question.get_attribute("open") is not None, page.route
            assert question.locator("> :not(summary)").first.is_visible()


def test_a_link_to_a_question_opens_it(site, visitor):
    page, question = next(
        (page, found[0]) for page in site.pages if (found := page.document.xpath("//details[@id]/@id"))
    )
    with visitor.visit(f"{page.route}#{question}") as (tab, _):
        assert tab.locator(f"details#{question}").get_attribute("open") is not None


def test_search_finds_a_page_by_the_start_of_a_word(visitor):
    with visitor.visit("/search/") as (tab, _):
        tab.locator("form.search input").focus()
        tab.keyboard.type("bellaf")
        results = tab.locator(".search-results a")
        results.first.wait_for()
        assert "Bellafill" in results.first.inner_text()
        while not results.first.evaluate("element => element === document.activeElement"):
            tab.keyboard.press("Tab")
            assert tab.evaluate(FOCUSED)["inMain"], "the results cannot be reached"
        tab.keyboard.press("Enter")
        tab.wait_for_url(lambda address: "/search/" not in address)
        assert "Bellafill" in tab.locator("h1").inner_text()


def test_search_says_when_it_finds_nothing(visitor):
    with visitor.visit("/search/?q=zzzz") as (tab, _):
        tab.locator(".search-status", has_text="Nothing found").wait_for()
        assert tab.locator(".search-status").get_attribute("role") == "status"
