"""A build a year later withholds what ended meanwhile.

usage: python -m sitecheck.later PUBLIC REPORT LATER_PUBLIC LATER_REPORT
"""

import json
import sys
from pathlib import Path

from .findings import Findings
from .tree import Tree

PEOPLE = ("nastavniki/", "nastavlyaemye/")


def facts(report):
    return {(entry["record"], entry["field"]): entry for entry in report["published"]}


def check_reports(before, after, findings):
    """What the first report says ends before the second date is not published by the second."""
    date = after["date"]
    if before["date"] >= date:
        findings.error("reports", f"the second date {date} is not after {before['date']}")
    for report in (before, after):
        for (record, field), entry in facts(report).items():
            until = entry.get("until")
            if until and until < report["date"]:
                findings.error(report["date"], f"{record} {field}: published, though until {until} only")
    left, now = 0, facts(after)
    for name, entry in facts(before).items():
        until = entry.get("until")
        if not until or until >= date:
            continue
        if name not in now:
            left += 1
        elif now[name].get("until") == until:
            findings.error(date, f"{name[0]} {name[1]}: still published by the basis that ended on {until}")
    if left == 0:
        findings.error(date, "nothing that ended meanwhile was withdrawn")
    expired = [e for e in after["withheld"] if e["reason"] == "expired"]
    earlier = {(e["record"], e["field"]) for e in before["withheld"] if e["reason"] == "expired"}
    if not any((e["record"], e["field"]) not in earlier for e in expired):
        findings.error(date, "no consent expired in a whole year")
    return left


def check_pages(before, first, later, after, findings):
    """A person's page that went away leaves neither its name in an address nor the person's name."""
    gone = [p for p in first.pages if p.startswith(PEOPLE) and p.count("/") == 2
            and p not in later.pages and "/stranitsa/" not in p]
    if not gone:
        findings.error("pages", "no person's page went away in a year")
    named = {entry["record"] for entry in after["published"] if entry["field"] == "surname"}
    later_text = {path: later.read(path) for path in later.files}
    for path in gone:
        slug = path.split("/")[1]
        owners = {e["record"] for e in before["published"] if e["field"] == "role" and path in e["files"]
                  and e["record"].startswith("person:")}
        traces = [f"/{slug}/".encode()]
        if owners and not owners & named:
            traces += [heading.strip().encode() for heading in first.pages[path].headings]
        for name, raw in later_text.items():
            if any(trace in raw for trace in traces):
                findings.error(name, f"still speaks of the page that went away: {path}")
    return len(gone)


def check(public, report, later_public, later_report):
    findings = Findings()
    before, after = (json.loads(Path(p).read_text("utf-8")) for p in (report, later_report))
    first, later = Tree(public), Tree(later_public)
    left = check_reports(before, after, findings)
    gone = check_pages(before, first, later, after, findings)
    return findings, f"a year later: {left} facts and {gone} people's pages withdrawn"


if __name__ == "__main__":
    found, summary = check(*sys.argv[1:5])
    sys.exit(found.finish(summary))
