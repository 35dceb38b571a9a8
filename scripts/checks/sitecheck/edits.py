"""A build over the last section gives what one into an empty folder gives, after any edit.

usage: python -m sitecheck.edits GENERATOR CONTENT TEMPLATES DATE COUNT [SEED]
"""

import datetime
import filecmp
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .findings import Findings

SIGNED = re.compile(r"^( +)- подписано: *(\S+)$", re.MULTILINE)
UNTIL = re.compile(r"(действует_до: *)\d\d\.\d\d\.\d{4}")


def words(path):
    """The text of a file, whatever its encoding is."""
    return path.read_bytes().decode("utf-8", "surrogateescape")


class Edits:
    """Changes to records, templates and the day, each of which can be taken back."""

    def __init__(self, content, templates, day, chance):
        self.content, self.templates, self.day, self.chance = content, templates, day, chance
        self.before = {}
        self.count = 0

    def begin(self):
        self.before = {None: self.day}

    def take_back(self):
        """What the program refuses is no edit."""
        self.day = self.before.pop(None)
        for path, text in self.before.items():
            if text is None:
                path.unlink()
            else:
                path.write_bytes(text)

    def write(self, path, text):
        self.before.setdefault(path, path.read_bytes() if path.exists() else None)
        if text is None:
            path.unlink()
        else:
            path.write_bytes(text.encode("utf-8", "surrogateescape"))

    def one(self, pattern, root=None):
        return self.chance.choice(sorted((root or self.content).glob(pattern)))

    def make(self):
        self.count += 1
        kind = self.chance.choice((self.add, self.rename, self.remove, self.withdraw, self.end, self.change, self.redo, self.wait))
        kind()
        return kind.__name__

    def add(self):
        self.write(self.content / f"news/pravka-{self.count}.md", words(self.one("news/*.md")))

    def rename(self):
        path = self.one("news/*.md")
        text = words(path)
        self.write(path, None)
        self.write(path.with_name(f"novoe-imya-{self.count}.md"), text)

    def remove(self):
        self.write(self.one("*/*.md"), None)

    def withdraw(self):
        self.put_day(SIGNED, lambda line, day: f"{line[0]}\n{line[1]}  отозвано: {day}")

    def end(self):
        self.put_day(UNTIL, lambda line, day: f"{line[1]}{day}")

    def put_day(self, pattern, revised):
        """One of the lines of a person's record that fit a pattern bears the day; there may be none."""
        path = self.one("people/*.yaml")
        text = words(path)
        lines = list(pattern.finditer(text))
        if lines:
            line = self.chance.choice(lines)
            self.write(path, text[:line.start()] + revised(line, f"{self.day:%d.%m.%Y}") + text[line.end():])

    def change(self):
        path = self.one("*/*.md")
        self.write(path, words(path) + f"\n\nПравка № {self.count}.\n")

    def redo(self):
        """A template of the theme is another."""
        path = self.one("*.mustache", self.templates)
        self.write(path, words(path).replace("{{/main}}", f"<p>Правка № {self.count}.</p>\n{{{{/main}}}}", 1))

    def wait(self):
        self.day += datetime.timedelta(days=self.chance.choice((1, 1, 2, 30)))


def differences(left, right, path=""):
    """The paths at which two folders are not the same."""
    here = filecmp.dircmp(left, right)
    found = [path + name for name in here.left_only + here.right_only + here.common_funny]
    _, other, errors = filecmp.cmpfiles(left, right, here.common_files, shallow=False)
    found += [path + name for name in other + errors]
    for name in here.common_dirs:
        found += differences(Path(left, name), Path(right, name), f"{path}{name}/")
    return found


def build(generator, edits, folder):
    return subprocess.run(
        [generator, "build", "--content", edits.content, "--templates", edits.templates, "--output", "public", "--date",
         edits.day.isoformat(), "--quiet"], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode


def check(generator, edits, work, count, findings):
    """The number of builds that were compared."""
    over, cold = work / "over", work / "cold"
    over.mkdir()
    pictures = Path(".cache/pictures")
    compared = 0
    while compared < count:
        edits.begin()
        names = [edits.make() for _ in range(edits.chance.choice((1, 1, 1, 2, 3)))]
        if build(generator, edits, over) != 0:
            edits.take_back()
            continue
        # Pictures are the same whoever makes them, and cost more than all the rest.
        shutil.rmtree(cold, ignore_errors=True)
        shutil.copytree(over / pictures, cold / pictures, copy_function=os.link)
        if build(generator, edits, cold) != 0:
            findings.error(f"edit {edits.count}", f"{', '.join(names)}: an empty folder is refused")
            break
        for path in differences(over / "public", cold / "public"):
            findings.error(path, f"after edit {edits.count} ({', '.join(names)}) not as in an empty folder")
        if findings.errors:
            break
        compared += 1
    return compared


def main(generator, content, templates, date, count, seed=None):
    findings = Findings()
    seed = int(seed) if seed else random.randrange(1 << 32)
    # In memory where there is a place in it: thousands of files are made and removed.
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as place:
        work = Path(place)
        shutil.copytree(content, work / "content")
        shutil.copytree(templates, work / "templates")
        edits = Edits(work / "content", work / "templates", datetime.date.fromisoformat(date), random.Random(seed))
        compared = check(Path(generator).resolve(), edits, work, int(count), findings)
    return findings.finish(f"edits: {compared} builds over another, {edits.count} edits tried, seed {seed}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
