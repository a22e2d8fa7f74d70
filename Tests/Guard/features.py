"""What the guard sees of a sentence: hashed words, pairs of words, pieces of words, words by place, and its shape.

Sources/ClaimReading/Guard/GuardFeatures.swift does the same, bit by bit; Tests/Fixtures/guard/scores.txt holds the
two together.
"""

from math import sqrt

PLACES = ["title", "description", "heading", "listItem", "tableHead", "tableCell", "question", "paragraph"]
BUCKETS = 1 << 15

SPACE, QUESTION, COLON, BANG, STOP = b" ?:!."
EDGE = 0x9E3779B9
PRIME, SEED, MASK = 0x01000193, 0x811C9DC5, 0xFFFFFFFF


def fold(text: str) -> bytes:
    """Words in lower case with one space before, between and after them; every digit is a 0; $ and % are words."""
    source = text.encode()
    out = bytearray([SPACE])

    def space() -> None:
        if out[-1] != SPACE:
            out.append(SPACE)

    def sign(byte: int) -> None:
        space()
        out.extend([byte, SPACE])

    at = 0
    while at < len(source):
        byte = source[at]
        at += 1
        if 0x41 <= byte <= 0x5A:
            out.append(byte + 0x20)
        elif 0x30 <= byte <= 0x39:
            out.append(0x30)
        elif 0x61 <= byte <= 0x7A:
            out.append(byte)
        elif byte in b"$%":
            sign(byte)
        elif byte == 0x27:
            continue
        elif byte == 0xC2:  # signs such as £, ° and ®
            sign(ord("$")) if source[at:at + 1] == b"\xa3" else space()
            at += 1
        elif byte == 0xE2:  # quotes, dashes and €
            rest = source[at:at + 2]
            at += 2
            if rest == b"\x82\xac":
                sign(ord("$"))
            elif rest != b"\x80\x99":
                space()
        elif byte >= 0x80:
            out.append(byte)
        else:
            space()
    space()
    return bytes(out)


def last_mark(text: str) -> int:
    """The question mark, colon, exclamation mark or full stop at the end of the text, else a space."""
    byte = text.encode().rstrip(b" ")[-1:]
    return byte[0] if byte and byte in b"?:!." else SPACE


def join(left: int, right: int) -> int:
    return ((left ^ right) * PRIME + (right >> 7)) & MASK


def bucket(value: int) -> int:
    value ^= value >> 15
    value = value * 0x2C1B3C6D & MASK
    return (value ^ value >> 13) & (BUCKETS - 1)


def length_class(words: int) -> int:
    """0 to 8: exact up to three words, then in steps."""
    return sum(words >= bound for bound in (1, 2, 3, 4, 6, 9, 14, 20))


def features(text: str, place: str) -> list[list[int]]:
    """The buckets of each of the five groups."""
    folded, mark = fold(text), last_mark(text)
    number = PLACES.index(place)
    if mark == QUESTION and place in ("heading", "paragraph"):
        number = PLACES.index("question")
    here = join(EDGE, number)
    words, pairs, pieces, placed = [], [], [], []
    before, start = EDGE, 0
    while (end := folded.find(b" ", start + 1)) > 0:
        word = SEED
        for byte in folded[start + 1:end]:
            word = (word ^ byte) * PRIME & MASK
        words.append(bucket(word))
        pairs.append(bucket(join(before, word)))
        placed.append(bucket(join(here, word)))
        for first in range(start, end - 1):
            piece = EDGE
            for length, byte in enumerate(folded[first:min(first + 5, end + 1)], 1):
                piece = (piece ^ byte) * PRIME & MASK
                if length >= 3:
                    pieces.append(bucket(piece))
        before, start = word, end
    pairs.append(bucket(join(before, EDGE)))
    size = length_class(len(words))
    shape = [bucket(join(value, 1)) for value in (here, join(SEED, size), join(SEED, mark + 256), join(here, size))]
    return [words, pairs, pieces, placed, shape]


def weighted(text: str, place: str) -> list[tuple[int, float]]:
    """Buckets with their values: a group counts as one, however long the sentence is."""
    return [(index, 1 / sqrt(len(group))) for group in features(text, place) for index in group]


def exponential(x: float) -> float:
    """e to the x by additions and products alone, so that every machine has the same bits."""
    small = max(-40.0, min(40.0, x)) / 1024
    value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4 * (1 + small / 5 * (1 + small / 6)))))
    for _ in range(10):
        value *= value
    return value


def risk(weights, bias: float, unit: float, text: str, place: str) -> float:
    """How likely the sentence is one that a person must see, 0 to 1; `weights` are whole numbers of `unit`."""
    total = 0.0
    for group in features(text, place):
        if group:
            total += sum(int(weights[index]) for index in group) / sqrt(len(group))
    return 1 / (1 + exponential(-(bias + unit * total)))
