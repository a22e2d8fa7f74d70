"""Makes a large site out of the example: its settings, people, clinics, treatments, references and theme, and as many
articles as asked for. Each has about 900 words, with facts, citations, a table, lists, containers, links and a picture.

Usage: large_site.py PAGES FOLDER

Page n depends on n and PAGES only, so the same call always makes the same bytes.
"""

import random
import shutil
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

PLACES = "forehead temples cheeks chin neck jawline hands shoulders back chest eyelids scalp".split()
TOPICS = "sunscreen washing shaving travel exercise sleep winter summer moisture stress makeup swimming".split()
THINGS = "cream ointment gel lotion towel mirror lamp diary photograph appointment question list".split()
QUALITIES = "plain thin fresh clean soft cool dry quiet small white".split()
TIMES = ["in the morning", "before bed", "on the way to work", "in the first week", "once the skin is dry",
         "after a shower", "on a cloudy day", "during a visit", "when the seasons change", "at the weekend"]
REASONS = ["because habits are easier to keep than to begin", "and most people forget it at least once",
           "so write it down where you will see it", "which takes a minute",
           "although it feels odd at first", "and your nurse will show you how", "since nobody remembers it later",
           "as long as the skin is not broken", "and a second look is worth the time", "so keep the box until the next visit"]
SENTENCES = [
    "Keep a {quality} {thing} near the sink {time}, {reason}.",
    "The skin of the {place} behaves differently from the skin of the {other}.",
    "Ask about {topic} {time}, {reason}.",
    "A {thing} tells the doctor more than memory does, {reason}.",
    "Look at the {place} in good light {time}.",
    "Some people notice the {place} first, others notice the {other}.",
    "With {topic} it helps to begin slowly and to change one thing at a time.",
    "Bring the {thing} you use now, **even the {quality} one**, {reason}.",
    "Nobody needs a *special* {thing} for {topic}, {reason}.",
    "Pat the {place} with a {quality} {thing} {time} and let it dry.",
    "What you do about {topic} matters {time}, {reason}.",
    "If the {place} feels tight {time}, use less of the {thing} and wait.",
]
TITLES = ["How {topic} affects the {place}", "The {place} and {topic}: what to know", "{topic}, the {place} and a {quality} {thing}"]
HEADINGS = ["Where to begin", "What the days look like", "Things people ask", "What to bring", "Habits that help",
            "How we look at it", "When to call us", "A look at the seasons"]
FACTS = [
    ("bellafill", "acne-scars",
     "{{bellafill.name}} is {{bellafill.acne-scars.status}} for {{bellafill.acne-scars}} in people "
     "{{bellafill.acne-scars.age}} [@fda-bellafill-ssed]."),
    ("skinpen-precision", "neck-wrinkles",
     "{{skinpen-precision.name}} is {{skinpen-precision.neck-wrinkles.status}} for {{skinpen-precision.neck-wrinkles}} "
     "in people {{skinpen-precision.neck-wrinkles.age}}."),
]
CITATIONS = ["fabbrocini-2010", "jacob-2001", "hession-2015", "castillo-2018", "attenello-2015", "dreno-2018"]
AUTHORS = ["maya-lindqvist", "daniel-reyes"]


class Writer:
    """Writes one article."""

    def __init__(self, number: int, count: int):
        self.random = random.Random(number)
        self.number, self.count = number, count

    def pick(self, choices):
        return self.random.choice(choices)

    def fill(self, pattern: str) -> str:
        place, other = self.random.sample(PLACES, 2)
        text = pattern.format(
            place=place, other=other, topic=self.pick(TOPICS), thing=self.pick(THINGS), quality=self.pick(QUALITIES),
            time=self.pick(TIMES), reason=self.pick(REASONS))
        return text[0].upper() + text[1:]

    def sentence(self) -> str:
        text = self.fill(self.pick(SENTENCES))
        chance = self.random.random()
        if chance < 0.08:
            return f"{text[:-1]} [@{self.pick(CITATIONS)}]."
        if chance < 0.14:
            return f"{text[:-1]}; see [this article](/articles/{key(self.random.randrange(self.count))}/)."
        return text

    def paragraph(self, sentences: int) -> str:
        return "\n".join(self.sentence() for _ in range(sentences))

    def items(self, count: int, mark: str) -> str:
        return "\n".join(f"{mark} {self.sentence()}" for _ in range(count))

    def table(self) -> str:
        rows = [f"| {self.pick(PLACES)} | {self.pick(TOPICS)} | {self.fill('{quality} {thing}')} |" for _ in range(5)]
        return "\n".join(["| Where | What about | What to use |", "| --- | --- | --- |", *rows])

    def front_matter(self) -> str:
        treatment, _, _ = FACTS[self.number % len(FACTS)]
        others = [key(self.random.randrange(self.count)) for _ in range(3)]
        return f"""---
title: "{self.fill(self.pick(TITLES))} ({self.number})"
description: "{self.fill('On {topic} and the {place}, {time}')}: article {self.number} of {self.count}."
summary: >-
  {self.fill("What {topic} does to the {place}, and what a {quality} {thing} can do about it.")}
author: {AUTHORS[self.number % 2]}
reviewer: ingrid-solheim
reviewed: 2026-11-{self.number % 20 + 1:02}
published: 2026-10-{self.number % 28 + 1:02}
updated: 2026-11-{self.number % 20 + 1:02}
treatments: [{treatment}, microneedling-generic]
conditions: [acne-scars]
image: acne-scar-types.svg
related: [{", ".join("articles/" + other for other in dict.fromkeys(others) if other != key(self.number))}]
---
"""

    def article(self) -> str:
        treatment, indication, fact = FACTS[self.number % len(FACTS)]
        headings = self.random.sample(HEADINGS, 6)
        extras = [
            self.items(5, "-"), self.items(4, "1."), self.table(), f"> {self.sentence()}",
            f":::note\n{self.paragraph(2)}\n:::",
            f":::comparison {treatment} chemical-peels\n:::",
        ]
        parts = [self.paragraph(4), fact, f":::quick-facts {treatment}.{indication}\n:::"]
        for heading, extra in zip(headings, extras):
            parts += [f"## {heading}", self.paragraph(5), self.paragraph(4), extra]
        parts += [f":::safety-information {treatment}\n:::", f":::call-to-action\n{self.sentence()}\n:::"]
        return self.front_matter() + "\n" + "\n\n".join(parts) + "\n"


def key(number: int) -> str:
    return f"article-{number:05}"


def make(pages: int, folder: Path):
    """Writes a site of so many pages, the example's own among them, to a folder that must not exist yet."""
    for part in ("Content", "Templates"):
        shutil.copytree(REPOSITORY / part, folder / part)
    own = len(list((folder / "Content").rglob("*.md"))) - len(list((folder / "Content/faqs").glob("*.md"))) \
        - len(list((folder / "Content/talking-points").glob("*.md")))
    count = pages - own
    if count < 1:
        raise SystemExit(f"The example alone has {own} pages: ask for more.")
    for number in range(count):
        (folder / "Content/articles" / f"{key(number)}.md").write_text(Writer(number, count).article())


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    make(int(sys.argv[1]), Path(sys.argv[2]))
