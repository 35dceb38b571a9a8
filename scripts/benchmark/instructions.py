"""Counts the instructions of a build of the school's section and holds them to the stored ones.

Instructions, unlike times, are the same however busy a machine is. They are counted by callgrind for
one thread; programs that the build starts are left out, and pictures are remembered from a build before.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import sys
import tempfile

from contenders import Contenders
from cost import once

STORED = pathlib.Path(__file__).parent / "instructions.json"
TOLERANCE = 0.05
COLLECTED = re.compile(r"Collected : (\d+)")


def count(command, cwd):
    """The instructions of one command."""
    # Else the hashes of every run, and with them the lengths of searches, are others.
    os.environ["SWIFT_DETERMINISTIC_HASHING"] = "1"
    words = once(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command, "--jobs", "1"], cwd=cwd).words
    found = COLLECTED.search(words)
    if not found:
        sys.exit(f"callgrind has counted nothing:\n{words[-2000:]}")
    return int(found[1])


def counts(generator, bench):
    work = pathlib.Path(tempfile.mkdtemp(prefix="nastavnik-instructions-"))
    try:
        contenders = Contenders("school", work, generator, bench, None)
        contenders.own()
        contenders.remove(contenders.output)
        build = contenders.command()
        build.remove("--timings")
        check = ["check" if word == "build" else word for word in build]
        return {"build": count(build, work), "check": count(check, work)}
    finally:
        shutil.rmtree(work)


def verdicts(stored, counted):
    """A line for each command, and whether all are within the tolerance."""
    lines, is_sound = [], True
    for name, number in counted.items():
        known = stored.get(name)
        change = (number - known) / known if known else float("inf")
        is_near = abs(change) <= TOLERANCE
        is_sound = is_sound and is_near
        lines.append(f"{name}: {number / 1e6:,.0f} million instructions, {change:+.1%}" + ("" if is_near else ": beyond 5 %"))
    return lines, is_sound


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--store", action="store_true")
    parser.add_argument("--generator", type=pathlib.Path, required=True)
    parser.add_argument("--bench", type=pathlib.Path, required=True)
    options = parser.parse_args()
    counted = counts(options.generator, options.bench)
    if options.store:
        STORED.write_text(json.dumps(counted, indent=2) + "\n", "utf-8")
        print("stored: " + ", ".join(f"{name} {number:,}" for name, number in counted.items()))
        return
    lines, is_sound = verdicts(json.loads(STORED.read_text("utf-8")), counted)
    if not is_sound:
        lines.append("Look at what the change costs; where it is worth it or saves work: scripts/bench --store")
    print("\n".join(lines))
    sys.exit(0 if is_sound else 1)


if __name__ == "__main__":
    main()
