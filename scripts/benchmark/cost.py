"""What a command costs: by the clock, of the processor, in memory."""

import dataclasses
import os
import statistics
import subprocess
import sys
import time


@dataclasses.dataclass
class Cost:
    """Seconds and MiB; of several runs, the median of each."""

    wall: float
    cpu: float
    memory: float
    # What the command said of itself, of the last run.
    words: str = ""


def once(command, cwd=None, accepts=(0,)):
    """One run of a command with its children; ends everything where the command fails."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command], cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    words = process.stdout.read().decode("utf-8", "replace")
    # The resources of this child and those that it has waited for; ru_maxrss is the largest of them.
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepts:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{words[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, words)


def median(costs):
    """The median of each figure."""
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("wall", "cpu", "memory")), costs[-1].words)


def tree(folder):
    """How many files a folder holds, and how many bytes."""
    files = size = 0
    for place, _, names in os.walk(folder):
        files += len(names)
        size += sum(os.lstat(os.path.join(place, name)).st_size for name in names)
    return files, size
