"""The feed, the site map, robots.txt and the pages agree with each other and with their standards."""

import re
from urllib.parse import urlsplit

import feedparser
import pytest
from lxml import etree
from protego import Protego

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# What sitemaps.org asks for: at most this many addresses and bytes, each address shorter than this, and W3C dates.
MOST_ADDRESSES, MOST_BYTES, LONGEST_ADDRESS = 50_000, 52_428_800, 2_048
W3C_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")


def canonical(page):
    return page.document.xpath("string(//link[@rel='canonical']/@href)")


@pytest.fixture(scope="module")
def sitemap(site):
    return etree.fromstring(site.bytes_of("sitemap.xml"))


@pytest.fixture(scope="module")
def home(site):
    """The site's own address, as its front page gives it."""
    return canonical(next(page for page in site.pages if page.route == "/"))


def test_canonical_address_is_the_page_itself(page, home):
    if page.is_indexed:
        assert canonical(page) == home + page.route.removeprefix("/")


def test_sitemap_follows_its_rules(site, sitemap, home):
    assert len(site.bytes_of("sitemap.xml")) <= MOST_BYTES
    assert sitemap.tag == SITEMAP + "urlset"
    assert 0 < len(sitemap) <= MOST_ADDRESSES
    for entry in sitemap:
        assert entry.tag == SITEMAP + "url"
        names = [child.tag.removeprefix(SITEMAP) for child in entry if isinstance(child.tag, str)]
        assert names.count("loc") == 1 and len(names) == len(set(names))
        assert set(names) <= {"loc", "lastmod", "changefreq", "priority"}
        address = entry.findtext(SITEMAP + "loc")
        assert address.startswith(home) and len(address) < LONGEST_ADDRESS
        assert W3C_DATE.fullmatch(entry.findtext(SITEMAP + "lastmod", "2026"))


def test_sitemap_lists_every_page_that_is_to_be_found_and_no_other(site, sitemap):
    listed = [entry.findtext(SITEMAP + "loc") for entry in sitemap]
    assert sorted(listed) == sorted(canonical(page) for page in site.pages if page.is_indexed)


def test_robots_file_lets_readers_in_and_names_the_sitemap(site, home):
    robots = Protego.parse(site.bytes_of("robots.txt").decode())
    assert list(robots.sitemaps) == [home + "sitemap.xml"]
    assert all(robots.can_fetch(canonical(page), "Googlebot") for page in site.pages if page.is_indexed)


def test_feed_is_atom(site, home):
    feed = feedparser.parse(site.bytes_of("feed.xml"))
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    # RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must have.
    assert feed.feed.id and feed.feed.title and feed.feed.updated_parsed
    assert [link.href for link in feed.feed.links if link.rel == "self"] == [home + "feed.xml"]
    assert feed.entries
    for entry in feed.entries:
        assert entry.id and entry.title and entry.updated_parsed
        assert entry.get("author") or feed.feed.get("author")
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    assert feed.feed.updated_parsed == max(entry.updated_parsed for entry in feed.entries)


def test_feed_points_at_pages_that_are_there(site, home):
    feed = feedparser.parse(site.bytes_of("feed.xml"))
    routes = {page.route for page in site.pages}
    assert [entry.link for entry in feed.entries if urlsplit(entry.link).path not in routes] == []


def test_every_page_names_the_feed(page):
    assert page.document.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href") == ["/feed.xml"]


def test_redirects_lead_to_pages_that_are_there(site, home):
    routes = {page.route for page in site.pages}
    for moved in site.files:
        if moved.is_redirect:
            target = canonical(moved)
            assert target.startswith(home) and "/" + target.removeprefix(home) in routes
            assert moved.document.xpath("string(//meta[@http-equiv='refresh']/@content)").endswith("url=" + target)
            assert target in moved.document.xpath("//body//a/@href")
