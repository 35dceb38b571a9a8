"""The generators that are measured, each with a section of its own in one folder."""

import json
import os
import pathlib
import shutil

from cost import median, once

HERE = pathlib.Path(__file__).parent
DAY = "2026-11-21"


class Contenders:
    """Everything that is built of one corpus."""

    def __init__(self, profile, work, generator, bench, others):
        self.generator, self.bench, self.others = generator, bench, others
        self.jobs = os.cpu_count()
        self.work = work
        self.content, self.output = work / "content", work / "section"
        self.hugo_site, self.hugo_output = work / "hugo", work / "hugo-section"
        self.pelican_site, self.pelican_output = work / "pelican", work / "pelican-section"
        self.target = work / "target"
        self.edits = 0
        self.inputs = once([bench, "corpus", "--profile", profile, self.content]).words.strip()

    def command(self):
        return [self.generator, "build", "--content", self.content, "--output", self.output, "--date", DAY,
                "--quiet", "--timings"]

    def build(self, runs):
        """Into no folder, with nothing remembered of an earlier build."""
        return median([self.fresh() for _ in range(runs)])

    def fresh(self):
        self.remove(self.output)
        return self.own()

    def own(self):
        # What it remembers, it remembers in the folder where it is called.
        return once(self.command(), cwd=self.work)

    def rebuild(self, runs):
        """Over the same section, with the same inputs."""
        return median([self.own() for _ in range(runs)])

    def rebuild_edited(self, runs):
        """Each time after a sentence more in one news item."""
        return median([self.edit() for _ in range(runs)])

    def edit(self):
        news = min((self.content / "news").glob("*.md"))
        self.edits += 1
        news.write_text(news.read_text("utf-8") + f"\n\nДобавлено предложение № {self.edits}.\n", "utf-8")
        return self.own()

    def rebuild_often(self, count):
        """One after the other, each after an edit, so that each section takes the place of another."""
        return [self.edit() for _ in range(count)]

    def pages(self):
        return sum(1 for _ in self.output.rglob("*.html"))

    def hugo(self, runs):
        """Into no folder; the caches of Hugo are its own and empty."""
        if not self.hugo_site.exists():
            once([self.others / "bin/python", HERE / "hugo_site.py", self.content, self.hugo_site])
        [binary] = self.others.glob("lib/python3*/site-packages/hugo/binaries/hugo*")
        return median([self.other(self.hugo_output, [
            binary, "--quiet", "--destination", self.hugo_output, "--cacheDir", self.hugo_site / "cache",
            "--ignoreCache"], self.hugo_site) for _ in range(runs)])

    def pelican(self, runs):
        """Into no folder, without its cache."""
        if not self.pelican_site.exists():
            once([self.others / "bin/python", HERE / "pelican_site.py", self.content, self.pelican_site])
        return median([self.other(self.pelican_output, [
            self.others / "bin/pelican", "content", "--settings", "pelicanconf.py", "--output", self.pelican_output,
            "--quiet"], self.pelican_site) for _ in range(runs)])

    def other(self, output, command, folder):
        self.remove(output)
        return once(command, cwd=folder)

    def floor(self, runs):
        """The inputs read and the same files written from memory, by as many threads."""
        return median([self.least() for _ in range(runs)])

    def least(self):
        self.remove(self.target)
        cost = once([self.bench, "floor", "--jobs", self.jobs, self.content, self.output, self.target])
        told = json.loads(cost.words)
        cost.wall, cost.cpu = told["wall_ms"] / 1000, told["cpu_ms"] / 1000
        return cost

    def copy(self, runs):
        return median([self.other(self.target, ["cp", "-r", self.output, self.target], None) for _ in range(runs)])

    @staticmethod
    def remove(folder):
        """Removes a section and what a build keeps beside its own."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(folder.parent / ".cache", ignore_errors=True)
