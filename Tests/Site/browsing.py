"""A real browser on the built site, watched for everything a page should not do."""

from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page as Tab, Response

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}


@dataclass
class Behaviour:
    """What a tab did besides showing its page."""

    console: list[str] = field(default_factory=list)
    foreign_requests: list[str] = field(default_factory=list)
    failed_requests: list[str] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)

    def bytes_by_kind(self) -> dict[str, int]:
        """What was loaded, before compression: document, stylesheet, script, image. To be asked while the tab is open."""
        sizes = {}
        for response in self.responses:
            if response.ok:
                kind = response.request.resource_type
                sizes[kind] = sizes.get(kind, 0) + len(response.body())
        return sizes


class Visitor:
    """Opens pages of one served site."""

    def __init__(self, browser: Browser, address: str):
        self._browser = browser
        self._address = address

    @contextmanager
    def visit(self, route: str, viewport=DESKTOP, scheme="light", scripts=True, before=None):
        """A tab on the page, loaded and at rest, and a record of its behaviour.

        `before` is called with the tab before it goes anywhere.
        """
        # Reduced motion: a page that glides to its place is not yet there when a test looks.
        context = self._browser.new_context(
            viewport=viewport, color_scheme=scheme, java_script_enabled=scripts, reduced_motion="reduce"
        )
        try:
            tab = context.new_page()
            behaviour = self._watch(tab, route)
            if before:
                before(tab)
            tab.goto(self._address + route, wait_until="load")
            yield tab, behaviour
        finally:
            context.close()

    def _watch(self, tab: Tab, route: str) -> Behaviour:
        behaviour = Behaviour()

        def requested(request):
            if not request.url.startswith((self._address + "/", "data:")):
                behaviour.foreign_requests.append(request.url)

        def answered(response):
            behaviour.responses.append(response)
            if response.status >= 400 and response.url != self._address + route:
                behaviour.failed_requests.append(f"{response.status} {response.url}")

        tab.on("request", requested)
        tab.on("response", answered)
        tab.on("requestfailed", lambda request: behaviour.failed_requests.append(f"{request.failure} {request.url}"))
        tab.on("console", lambda message: behaviour.console.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: behaviour.console.append(f"uncaught: {error}"))
        return behaviour
