"""Measures builds of sections of three sizes beside other generators and the floor; called by scripts/bench.

All figures of a table come from one run of this program, so their ratios hold on any machine.
"""

import argparse
import os
import pathlib
import re
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from contenders import Contenders  # noqa: E402
from cost import tree  # noqa: E402

PROFILES = ("school", "district", "region")
RUNS = {"school": 5, "district": 3, "region": 1}
# Lines of --timings: the stage, its milliseconds.
STAGE = re.compile(r"^ {2}(\S.*?) +([\d\s\u00a0]+) мс +\d+ %$", re.MULTILINE)
GUARD, COMPRESSION, ALL = "охрана", "сжатие", "всего"


def stages(words):
    """Seconds of the processor by stage, as --timings tells them."""
    found = {name: int(re.sub(r"\D", "", figure)) / 1000 for name, figure in STAGE.findall(words)}
    found.pop(ALL, None)
    return found


def row(title, cost, size=None):
    files, volume = (f"{size[0]:,}", f"{size[1] / 1e6:,.1f}") if size else ("", "")
    return f"| {title} | {cost.wall:.2f} | {cost.cpu:.2f} | {cost.memory:,.0f} | {files} | {volume} |"


def ratio(left, right):
    return f"{left / right:.2f}" if right else "—"


def measure(profile, contenders, runs):
    """Prints the table of one size and the ratios that the project aims at."""
    ours = contenders.build(runs)
    size = tree(contenders.output)
    warm = contenders.rebuild(runs)
    edited = contenders.rebuild_edited(runs)
    parts = stages(ours.words)
    hugo = contenders.hugo(runs)
    hugo_size = tree(contenders.hugo_output)
    floor, copy = contenders.floor(runs), contenders.copy(runs)
    print(f"\n### {profile}: {contenders.pages()} pages from {contenders.inputs} inputs, {runs} runs, medians\n")
    print("| | seconds | of processor | MiB | files | MB |\n|---|---:|---:|---:|---:|---:|")
    print(row("nastavnik, cold", ours, size))
    print(row("nastavnik, over the last section", warm))
    print(row("nastavnik, one news item edited", edited))
    print(row("Hugo, cold", hugo, hugo_size))
    if profile == "school":
        pelican = contenders.pelican(runs)
        print(row("Pelican, cold", pelican, tree(contenders.pelican_output)))
    print(row("floor: inputs read, the same files written", floor, size))
    print(row("cp -r of the section", copy, size))
    total = sum(parts.values()) or 1
    print("\nShares of the processor: " + ", ".join(f"{name} {100 * part / total:.0f} %" for name, part in parts.items()))
    without = ours.cpu - parts.get(GUARD, 0)
    bare = ours.cpu - sum(part for name, part in parts.items() if name.startswith(COMPRESSION))
    print("\n| ratio, of processor time unless said otherwise | |\n|---|---:|")
    print(f"| Hugo to nastavnik | {ratio(hugo.cpu, ours.cpu)} |")
    print(f"| Hugo to nastavnik, by the clock | {ratio(hugo.wall, ours.wall)} |")
    print(f"| Hugo to nastavnik without compressed copies, which Hugo does not make | {ratio(hugo.cpu, bare)} |")
    if profile == "school":
        print(f"| Pelican to nastavnik | {ratio(pelican.cpu, ours.cpu)} |")
    print(f"| nastavnik to the floor | {ratio(ours.cpu, floor.cpu)} |")
    print(f"| nastavnik without the guard to the floor | {ratio(without, floor.cpu)} |")
    print(f"| nastavnik to the floor, by the clock | {ratio(ours.wall, floor.wall)} |")
    print(f"| after one edit to cold | {ratio(edited.cpu, ours.cpu)} |")
    print(f"| memory of nastavnik to Hugo's | {ratio(ours.memory, hugo.memory)} |")
    return ours.cpu


def growth(costs):
    """How costs grow from size to size; the records grow some fifteenfold each time."""
    names = [name for name in PROFILES if name in costs]
    for small, large in zip(names, names[1:]):
        print(f"{large} to {small}: {ratio(costs[large], costs[small])} times the processor time")


def in_a_row(contenders, count):
    """Builds one section again and again on a disk, each time in the place of the last one."""
    walls = [cost.wall for cost in contenders.rebuild_often(count)]
    first, last = min(walls[:3]), min(walls[-3:])
    print(f"\n{count} builds in a row on {contenders.output}: " + " ".join(f"{wall:.2f}" for wall in walls) + " s")
    print(f"the last three to the first three, the best of each: {ratio(last, first)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("profiles", nargs="*", choices=[*PROFILES, []], default=[], metavar="PROFILE")
    parser.add_argument("--runs", type=int, help="runs of each build")
    parser.add_argument("--work", type=pathlib.Path, default="/dev/shm", help="where to work, in memory by default")
    parser.add_argument("--in-a-row", type=int, metavar="N", help="build the section of a school N times in one place")
    parser.add_argument("--generator", type=pathlib.Path, required=True)
    parser.add_argument("--bench", type=pathlib.Path, required=True)
    parser.add_argument("--others", type=pathlib.Path, required=True, help="the environment with Hugo and Pelican")
    options = parser.parse_args()
    costs = {}
    print(f"{os.cpu_count()} cores, in {options.work}")
    for profile in options.profiles or PROFILES[:2]:
        work = pathlib.Path(tempfile.mkdtemp(prefix="nastavnik-bench-", dir=options.work))
        try:
            contenders = Contenders(profile, work, options.generator, options.bench, options.others)
            if options.in_a_row:
                in_a_row(contenders, options.in_a_row)
            else:
                costs[profile] = measure(profile, contenders, options.runs or RUNS[profile])
        finally:
            shutil.rmtree(work)
    growth(costs)


if __name__ == "__main__":
    main()
