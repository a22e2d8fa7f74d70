"""The built site as a visitor's browser meets it: a folder of files behind a local web server."""

import functools
import http.server
import threading
from dataclasses import dataclass
from pathlib import Path

from lxml import html

# What a careful host sends. A page that needs anything inline, or from another host, complains in the console.
SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)


@dataclass(frozen=True)
class Page:
    """One HTML file of the site."""

    route: str
    """The address below the site's root: /about/ for about/index.html."""
    file: Path

    @property
    def document(self):
        return html.fromstring(self.file.read_bytes())

    @property
    def is_redirect(self) -> bool:
        """A page that only sends its reader on to where it has moved."""
        return bool(self.document.xpath("//meta[@http-equiv='refresh']"))

    @property
    def is_indexed(self) -> bool:
        return not self.document.xpath("//meta[@name='robots'][contains(@content, 'noindex')]")


class PublishedSite:
    """The folder that `sitegen build` wrote."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.files = [Page(self._route(file), file) for file in sorted(folder.rglob("*.html"))]

    @property
    def pages(self) -> list[Page]:
        """Every page that has something to read."""
        return [page for page in self.files if not page.is_redirect]

    @property
    def kinds(self) -> list[Page]:
        """One page of each kind: the first of every folder, and every page at the top."""
        first = {}
        for page in self.pages:
            parts = page.route.strip("/").split("/")
            first.setdefault(parts[0] if len(parts) == 1 else parts[0] + "/…", page)
        return list(first.values())

    def bytes_of(self, path: str) -> bytes:
        return (self.folder / path.lstrip("/")).read_bytes()

    def _route(self, file: Path) -> str:
        path = "/" + file.relative_to(self.folder).as_posix()
        return path.removesuffix("index.html")


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folder as a static host does: with a policy, and with the site's own page for what is not there."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", SECURITY_POLICY)
        # LinkChecker waits between its requests unless the host says that it need not.
        self.send_header("LinkChecker", "welcome")
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        not_found = Path(self.directory) / "404.html"
        if code != 404 or not not_found.exists():
            return super().send_error(code, message, explain)
        body = not_found.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class Server:
    """Serves a site on a free port of this machine for as long as the `with` lasts."""

    def __init__(self, site: PublishedSite):
        handler = functools.partial(_Handler, directory=str(site.folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error):
        self._server.shutdown()
        self._server.server_close()
