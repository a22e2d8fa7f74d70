"""Pictures of every kind of page, on a phone and a desktop, in light and dark, to be looked at.

Usage: screenshots.py SITE FOLDER [ROUTE...]
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from browsing import DESKTOP, PHONE, Visitor
from published_site import PublishedSite, Server


def main(site: Path, folder: Path, routes: list[str]):
    published = PublishedSite(site)
    folder.mkdir(parents=True, exist_ok=True)
    with Server(published) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        visitor = Visitor(browser, server.address)
        for route in routes or [page.route for page in published.kinds]:
            for viewport in (PHONE, DESKTOP):
                for scheme in ("light", "dark"):
                    with visitor.visit(route, viewport, scheme) as (tab, _):
                        name = route.strip("/").replace("/", "-") or "home"
                        picture = folder / f"{name}-{viewport['width']}-{scheme}.png"
                        # Pictures further down load when they come near.
                        for picture_in_page in tab.locator("main img").all():
                            picture_in_page.scroll_into_view_if_needed()
                        tab.wait_for_load_state("networkidle")
                        tab.evaluate("scrollTo(0, 0)")
                        tab.screenshot(path=picture, full_page=True)
                        print(picture)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
