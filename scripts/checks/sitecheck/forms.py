"""The consent form of a person lists every page and file on which the report says that they stand.

usage: python -m sitecheck.forms REPORT COMMAND [ARGUMENT...]

The command prints the form of the person whose name follows its arguments. Приказ Роскомнадзора
№ 18 asks for the address of each page.
"""

import html
import json
import re
import subprocess
import sys
from pathlib import Path

from .findings import Findings

SEARCH = "poisk/index.html"
# The words of a page in the index of the search, under names that each build makes anew.
FRAGMENT = re.compile(r"poisk/pagefind/.*\.pf_fragment")
ITEM = re.compile(r"<li>(https?://[^<]*)</li>")


def standing(report):
    """The files on which each person stands by any right, names typed by hand included."""
    files = {}
    for entry in report["published"]:
        if entry["record"].startswith("person:"):
            paths = [SEARCH if FRAGMENT.fullmatch(path) else path for path in entry["files"]]
            files.setdefault(entry["record"], set()).update(paths)
    return files


def check(report, command):
    findings = Findings()
    files = standing(report)
    for person, expected in sorted(files.items()):
        run = subprocess.run([*command, person], capture_output=True, text=True, timeout=120)
        if run.returncode:
            findings.error(person, f"the form ended with {run.returncode}: {run.stderr.strip()}")
            continue
        listed = [html.unescape(address) for address in ITEM.findall(run.stdout)]
        for path in sorted(expected):
            if not any(address.endswith("/" + path) for address in listed):
                findings.error(person, f"{path} is not listed")
    if not files:
        findings.error("report", "nobody is published")
    return findings, f"consent forms: {len(files)} people, {sum(map(len, files.values()))} places"


if __name__ == "__main__":
    found, summary = check(json.loads(Path(sys.argv[1]).read_text("utf-8")), sys.argv[2:])
    sys.exit(found.finish(summary))
