"""Times `sitegen build` on a large site: first (every picture is still to be made), cold (pictures kept from before, no
output yet), warm (nothing has changed) and after one edit.

Usage: benchmark.py SITEGEN [--pages 1000] [--runs 7]
"""

import argparse
import os
import re
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from large_site import make

TODAY = "2026-11-21"


def build(sitegen: Path, site: Path) -> float:
    """Seconds that one build takes, start of the program included."""
    start = time.perf_counter()
    run = subprocess.run([sitegen, "build", "--site", site, "--now", TODAY], capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if run.returncode != 0:
        raise SystemExit(f"The build failed with exit code {run.returncode}:\n{run.stdout[-2000:]}{run.stderr}")
    return seconds


def remove_output(site: Path):
    """A folder that another build has just filled costs its removal later: move it out of the way instead."""
    output = site / "Public"
    if output.exists():
        output.rename(site / f"Public-{time.monotonic_ns()}")


def first(sitegen, site, run):
    return build(sitegen, site)


def cold(sitegen, site, run):
    remove_output(site)
    return build(sitegen, site)


def warm(sitegen, site, run):
    return build(sitegen, site)


def after_one_edit(sitegen, site, run):
    article = site / "Content/articles/article-00003.md"
    text = re.sub(r"\n*Edited \d+ times?\.\n$", "\n", article.read_text())
    article.write_text(f"{text}\nEdited {run + 2} times.\n")
    return build(sitegen, site)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sitegen", type=Path)
    options.add_argument("--pages", type=int, default=1000)
    options.add_argument("--runs", type=int, default=7)
    arguments = options.parse_args()
    sitegen = arguments.sitegen.resolve()
    with tempfile.TemporaryDirectory(prefix="sitegen-benchmark-") as folder:
        site = Path(folder) / "site"
        make(arguments.pages, site)
        print(f"{arguments.pages} pages, {os.cpu_count()} cores, {arguments.runs} runs, seconds")
        print(f"{'':16}{'median':>8}{'fastest':>9}{'slowest':>9}")
        for measure in (first, cold, warm, after_one_edit):
            runs = 1 if measure is first else arguments.runs
            seconds = [measure(sitegen, site, run) for run in range(runs)]
            name = measure.__name__.replace("_", " ")
            print(f"{name:16}{statistics.median(seconds):8.3f}{min(seconds):9.3f}{max(seconds):9.3f}")


if __name__ == "__main__":
    main()
