"""The sentences the guard learns from, and the folds they are kept back in."""

from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/Fixtures/guard"
FOLDS = 10


@dataclass(frozen=True)
class Line:
    place: str
    text: str
    is_seen: bool  # whether a person must see it; else it is neutral
    is_wrong: bool  # contradicted or unsupported
    page: str | None  # of the whole pages, None for a sentence alone
    fold: int


def judged() -> list[Line]:
    """Lines of whole pages, two pages a fold, then sentences judged alone."""
    rows = [line.split("\t") for line in (FIXTURES / "judged.txt").read_text("utf-8").splitlines()]
    pages = sorted({row[0] for row in rows if is_page(row[0])})
    return [
        Line(
            place, text, verdict != "neutral", verdict in ("contradicted", "unsupported"),
            page if is_page(page) else None,
            pages.index(page) // 2 % FOLDS if is_page(page) else crc32(text.encode()) % FOLDS)
        for page, place, verdict, text in rows
    ]


def is_page(name: str) -> bool:
    return name[1:3].isdigit()


def written() -> list[Line]:
    """Lines written for the guard, neutral ones and claims."""
    lines = []
    for name, is_seen in (("neutral", False), ("claims", True)):
        for row in (FIXTURES / f"{name}.txt").read_text("utf-8").splitlines():
            place, text = row.split("\t")
            lines.append(Line(place, text, is_seen, False, None, crc32(text.encode()) % FOLDS))
    return lines
