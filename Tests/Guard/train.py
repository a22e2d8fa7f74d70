"""Learns the weights of the guard from the sentences in Tests/Fixtures/guard.

Writes Sources/ClaimReading/Guard/GuardWeights.swift and Tests/Fixtures/guard/scores.txt, and prints how the guard does
on sentences that it was not shown. Needs numpy and scipy. Usage: train.py [--only-measure]
"""

import argparse
import base64

import numpy as np
from features import BUCKETS, risk, weighted
from logistic import fit
from material import FIXTURES, FOLDS, ROOT, Line, judged, written
from scipy.sparse import csr_matrix

PENALTY = 0.15
PAGE_IMPORTANCE = 3  # the pages are real in shape and register
CLAIM_IMPORTANCE = 2  # a claim that passes costs more than a neutral sentence that is held back
SCORES = 200

HEADER = """\
// Made by Tests/Guard/train.py from the sentences in Tests/Fixtures/guard: run it again, do not change this by hand.

/// What the guard has learned: a bias, and a table of whole numbers of `unit`, one signed byte a bucket, in base64.
struct GuardWeights: Sendable {
    let bias: Double
    let unit: Double
    let table: StaticString

"""


def matrix(lines: list[Line]) -> csr_matrix:
    cells = [
        (row, column, value) for row, line in enumerate(lines) for column, value in weighted(line.text, line.place)
    ]
    rows, columns, values = zip(*cells)
    return csr_matrix((values, (rows, columns)), (len(lines), BUCKETS))


def importance(lines: list[Line]) -> np.ndarray:
    return np.array([
        (PAGE_IMPORTANCE if line.page else 1) * (CLAIM_IMPORTANCE if line.is_seen else 1) for line in lines
    ], float)


def rounded(weights: np.ndarray) -> tuple[np.ndarray, float, float]:
    """The weights in whole steps of one byte, the bias, and the size of a step."""
    unit = float(f"{np.abs(weights[:-1]).max() / 127:.5g}")
    steps = np.clip(np.rint(weights[:-1] / unit), -127, 127)
    return steps.astype(np.int8), float(f"{weights[-1]:.5g}"), unit


def kept_back_scores(lines: list[Line], rows: csr_matrix, seen: np.ndarray) -> np.ndarray:
    """The risk of each line by rounded weights learned without its fold, and without any line of the same words."""
    scores = np.zeros(len(lines))
    for fold in range(FOLDS):
        test = np.array([line.fold == fold for line in lines])
        texts = {line.text for line in lines if line.fold == fold}
        train = np.array([line.fold != fold and line.text not in texts for line in lines])
        chosen = [line for line, is_chosen in zip(lines, train) if is_chosen]
        table, bias, unit = rounded(fit(rows[train], seen[train], importance(chosen), PENALTY))
        scores[test] = 1 / (1 + np.exp(-(bias + unit * (rows[test] @ table.astype(float)))))
    return scores


def measure(lines: list[Line], scores: np.ndarray) -> None:
    seen = np.array([line.is_seen for line in lines])
    page = np.array([line.page is not None for line in lines])
    wrong = page & np.array([line.is_wrong for line in lines])
    for name, group in (("whole pages", page), ("sentences alone", ~page), ("all", page | ~page)):
        print(f"{name}: {(group & seen).sum()} to be seen, {(group & ~seen).sum()} neutral")
        risks = np.sort(scores[group & seen])
        for share in (30, 100, 200, 500):
            threshold = risks[len(risks) // share]
            kept = (scores[group & ~seen] < threshold).mean()
            print(f"  1 in {share} passes below {threshold:.4f}: {kept:.1%} of the neutral ones pass")
    print("what passes below a threshold")
    for threshold in (0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        below = scores < threshold
        print(
            f"  {threshold}: of pages {below[page & ~seen].mean():.1%} of the neutral lines,"
            f" {below[page & seen].sum()} of {(page & seen).sum()} to be seen"
            f" ({below[wrong].sum()} of {wrong.sum()} wrong ones);"
            f" alone {below[~page & seen].sum()} of {(~page & seen).sum()} to be seen")


def write_swift(table: np.ndarray, bias: float, unit: float) -> None:
    text = base64.b64encode(table.tobytes()).decode()
    lines = [text[start:start + 100] for start in range(0, len(text), 100)]
    source = HEADER + "    static let english = GuardWeights(\n"
    source += f"        bias: {bias!r},\n        unit: {unit!r},\n        table: \"\"\"\n"
    source += "".join(f"            {line}\n" for line in lines) + "            \"\"\")\n}\n"
    (ROOT / "Sources/ClaimReading/Guard/GuardWeights.swift").write_text(source, "utf-8")


def write_scores(lines: list[Line], table: np.ndarray, bias: float, unit: float) -> None:
    """Every so-manieth line with its risk, for the program to be held to."""
    chosen = lines[::len(lines) // SCORES][:SCORES]
    rows = [f"{risk(table, bias, unit, line.text, line.place)!r}\t{line.place}\t{line.text}\n" for line in chosen]
    (FIXTURES / "scores.txt").write_text("".join(rows), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only-measure", action="store_true")
    options = parser.parse_args()
    lines = judged() + written()
    rows, seen = matrix(lines), np.array([float(line.is_seen) for line in lines])
    measure(lines, kept_back_scores(lines, rows, seen))
    if not options.only_measure:
        table, bias, unit = rounded(fit(rows, seen, importance(lines), PENALTY))
        write_swift(table, bias, unit)
        write_scores(lines, table, bias, unit)


if __name__ == "__main__":
    main()
