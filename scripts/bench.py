"""Runs one build command many times and prints what it costs; called by scripts/bench."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time

# The project's own aim: processor time of one build on two cores, in milliseconds.
LIMIT = 300


def run(command):
    """One run: wall time and processor time in milliseconds, peak memory in MiB."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"the build ended with {process.returncode}:\n{errors.decode('utf-8', 'replace')[-2000:]}")
    # A child starts with the memory of this process, so less than its some 14 MiB cannot be seen.
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def measure(title, command, output, runs, fresh):
    """Prints one table and gives the median of processor time; the first run only warms caches up."""
    rows = []
    for number in range(runs + 1):
        if fresh:
            shutil.rmtree(output, ignore_errors=True)
        row = run(command + ["--output", output])
        if not os.path.isfile(os.path.join(output, "index.html")):
            sys.exit("the build made no page: there is nothing to measure")
        if number:
            rows.append(row)
    print(f"\n{title}, {runs} runs           min   median      max")
    for name, unit, column in (("processor", "ms", 1), ("wall", "ms", 0), ("memory", "MiB", 2)):
        values = [row[column] for row in rows]
        print(f"  {name:10} {unit:4} {min(values):22.1f} {statistics.median(values):8.1f} {max(values):8.1f}")
    return statistics.median(row[1] for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--work", required=True, help="an empty folder for the output")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be 1 or more")
    output = os.path.join(options.work, "public")
    print(f"{os.cpu_count()} cores: {' '.join(options.command)}")
    medians = [
        measure("into an empty folder", options.command, output, options.runs, fresh=True),
        measure("over the last section", options.command, output, options.runs, fresh=False),
    ]
    worst = max(medians)
    verdict = "below" if worst < LIMIT else "NOT below"
    print(f"\nThe median of processor time is {worst:.0f} ms: {verdict} the aim of {LIMIT} ms.")


if __name__ == "__main__":
    main()
