"""Pages are light, paint early and do not jump."""

import pytest

from browsing import DESKTOP, PHONE

LIMITS = {"page": 100_000, "stylesheet": 20_000, "script": 6_000}
"""Bytes before compression; a page counts with its stylesheet and scripts, and without images."""
SLOWDOWN = 4
"""How many times slower than this machine the reader's processor is taken to be."""
LONGEST_PAINT = 1_000
"""Milliseconds until the largest thing on the screen is painted."""
LARGEST_SHIFT = 0.01
ATTEMPTS = 3
"""Another program can only make a paint later and a shift larger, so the best of a few is the page's own."""

OBSERVER = """
window.measured = {shift: 0, paint: 0};
new PerformanceObserver(list => list.getEntries().forEach(entry => { measured.shift += entry.value; }))
  .observe({type: 'layout-shift', buffered: true});
new PerformanceObserver(list => list.getEntries().forEach(entry => { measured.paint = entry.startTime; }))
  .observe({type: 'largest-contentful-paint', buffered: true});
"""


def slow_reader(tab):
    tab.add_init_script(OBSERVER)
    tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})


def largest_paint(tab):
    """Milliseconds, once the browser has told. Asked again and again, as the page's own policy forbids to wait within it."""
    while not (paint := tab.evaluate("measured.paint")):
        tab.wait_for_timeout(20)
    return paint


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["390", "1280"])
def test_paints_early_and_does_not_jump(page, viewport, visitor):
    measured = []
    for _ in range(ATTEMPTS):
        with visitor.visit(page.route, viewport, before=slow_reader) as (tab, _):
            tab.wait_for_load_state("networkidle")
            paint = largest_paint(tab)
            while tab.evaluate("(() => { const y = scrollY; scrollBy(0, innerHeight); return scrollY > y; })()"):
                tab.wait_for_timeout(20)
            tab.wait_for_load_state("networkidle")
            measured.append((paint, tab.evaluate("measured.shift")))
        if measured[-1][0] < LONGEST_PAINT and measured[-1][1] < LARGEST_SHIFT:
            return
    raise AssertionError(f"paint (ms) and shift, in {ATTEMPTS} attempts: {measured}")


def test_weighs_little(page, visitor):
    with visitor.visit(page.route) as (tab, behaviour):
        tab.wait_for_load_state("networkidle")
        weight = {kind: size for kind, size in behaviour.bytes_by_kind().items() if kind != "image"}
        document = len(page.file.read_bytes())
        assert document + sum(size for kind, size in weight.items() if kind != "document") < LIMITS["page"]
        assert 0 < weight["stylesheet"] < LIMITS["stylesheet"]
        assert weight.get("script", 0) < LIMITS["script"]
