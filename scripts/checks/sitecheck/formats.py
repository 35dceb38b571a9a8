"""Feed, calendars, sitemap, robots.txt, open data and metadata are what they say they are.

usage: python -m sitecheck.formats PUBLIC
"""

import csv
import io
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from urllib.parse import urlsplit

import icalendar
import jsonschema

from . import metadata
from .findings import Findings
from .tree import Tree

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML_DIV = "{http://www.w3.org/1999/xhtml}div"
# RFC 3339, as RFC 4287 section 3.3 asks for.
MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
# https://www.w3.org/TR/NOTE-datetime, the forms that sitemaps.org allows.
LAST_CHANGE = re.compile(r"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$")


def is_absolute(address):
    return bool(address) and bool(urlsplit(address).scheme)


def parse_xml(tree, path, findings):
    if path not in tree.known:
        findings.error(path, "the file is missing")
        return None
    try:
        return ElementTree.fromstring(tree.read(path))
    except ElementTree.ParseError as problem:
        findings.error(path, f"not well-formed XML: {problem}")
        return None


# Atom, RFC 4287

def check_feed(tree, findings, path="feed.xml"):
    feed = parse_xml(tree, path, findings)
    if feed is None:
        return
    if feed.tag != ATOM + "feed":
        findings.error(path, f"the root is not an Atom feed: {feed.tag}")
        return
    check_atom_common(feed, path, "feed", findings)
    own = [link for link in feed.findall(ATOM + "link") if link.get("rel") == "self"]
    if len(own) != 1:
        findings.error(path, "feed: one link rel=self is needed")
    elif tree.resolve_absolute(own[0].get("href", "")) != path:
        findings.error(path, f"feed: link rel=self leads elsewhere: «{own[0].get('href')}»")
    entries = feed.findall(ATOM + "entry")
    seen = set()
    for number, entry in enumerate(entries, 1):
        name = f"entry {number}"
        check_atom_common(entry, path, name, findings)
        if feed.find(ATOM + "author") is None and entry.find(ATOM + "author") is None:
            findings.error(path, f"{name}: neither it nor the feed has an author")
        check_atom_content(tree, entry, path, name, findings)
        own_id = entry.findtext(ATOM + "id")
        if own_id in seen:
            findings.error(path, f"{name}: the id stands twice: «{own_id}»")
        seen.add(own_id)
    moments = [m for e in entries for m in [e.findtext(ATOM + "updated")] if m and MOMENT.match(m)]
    updated = feed.findtext(ATOM + "updated")
    if moments and updated and MOMENT.match(updated):
        newest = max(datetime.fromisoformat(m.replace("Z", "+00:00")) for m in moments)
        if datetime.fromisoformat(updated.replace("Z", "+00:00")) < newest:
            findings.error(path, "feed: updated is older than its newest entry")


def check_atom_common(element, path, name, findings):
    for child in ("id", "title", "updated"):
        found = element.findall(ATOM + child)
        if len(found) != 1:
            findings.error(path, f"{name}: {child} stands {len(found)} times, not once")
        elif not "".join(found[0].itertext()).strip():
            findings.error(path, f"{name}: {child} is empty")
    own_id = element.findtext(ATOM + "id") or ""
    if not is_absolute(own_id):
        findings.error(path, f"{name}: the id is no absolute address: «{own_id}»")
    for child in ("updated", "published"):
        for found in element.findall(ATOM + child):
            if not MOMENT.match((found.text or "").strip()):
                findings.error(path, f"{name}: {child} is no date of RFC 3339: «{found.text}»")
    for author in element.findall(ATOM + "author"):
        if not (author.findtext(ATOM + "name") or "").strip():
            findings.error(path, f"{name}: an author without a name")


def check_atom_content(tree, entry, path, name, findings):
    links = [link for link in entry.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
    contents = entry.findall(ATOM + "content")
    if len(contents) > 1:
        findings.error(path, f"{name}: more than one content")
    if not contents and not links:
        findings.error(path, f"{name}: neither content nor a link to the page")
    for link in links:
        if not tree.resolve_absolute(link.get("href", "")):
            findings.error(path, f"{name}: the link leads to no page: «{link.get('href')}»")
    for text in contents + entry.findall(ATOM + "summary") + entry.findall(ATOM + "title"):
        kind = text.get("type", "text")
        children = list(text)
        if kind in ("text", "html") and children:
            findings.error(path, f"{name}: elements in a text of type {kind}")
        if kind == "xhtml" and [child.tag for child in children] != [XHTML_DIV]:
            findings.error(path, f"{name}: type xhtml needs exactly one div")


# Calendars, RFC 5545

def check_calendars(tree, findings):
    check_calendar(tree, findings, "events.ics")
    everything = uids(tree, "events.ics")
    found = set()
    for path in tree.of_kind(".ics"):
        if path == "events.ics":
            continue
        check_calendar(tree, findings, path)
        own = uids(tree, path)
        if len(own) != 1:
            findings.error(path, f"{len(own)} events, not one")
        if path.removesuffix("event.ics") + "index.html" not in tree.known:
            findings.error(path, "there is no page beside it")
        found |= own
    if found != everything:
        findings.error("events.ics", f"its events and the single ones differ: {found ^ everything}")


def uids(tree, path):
    try:
        calendar = icalendar.Calendar.from_ical(tree.read(path))
    except (OSError, ValueError):
        return set()
    return {str(event.get("UID", "")) for event in calendar.walk("VEVENT")}


def check_calendar(tree, findings, path="events.ics"):
    if path not in tree.known:
        findings.error(path, "the file is missing")
        return
    raw = tree.read(path)
    for number, line in enumerate(raw.split(b"\r\n"), 1):
        if b"\n" in line or b"\r" in line:
            findings.error(f"{path}:{number}", "a line does not end with CR LF")
        if len(line) > 75:
            findings.error(f"{path}:{number}", "a line is longer than 75 octets")
    if not raw.endswith(b"\r\n"):
        findings.error(path, "the last line does not end with CR LF")
    check_nesting(raw, path, findings)
    try:
        calendar = icalendar.Calendar.from_ical(raw)
    except ValueError as problem:
        findings.error(path, f"not a calendar: {problem}")
        return
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            findings.error(path, f"{name} is missing")
    check_components(tree, calendar, path, findings)


def check_nesting(raw, path, findings):
    """Every END closes the BEGIN before it; the parser forgives."""
    open_names = []
    for line in raw.decode("utf-8").splitlines():
        name, _, value = line.partition(":")
        if name == "BEGIN":
            open_names.append(value)
        elif name == "END" and (not open_names or open_names.pop() != value):
            findings.error(path, f"END:{value} closes nothing")
    if open_names:
        findings.error(path, f"BEGIN without END: {', '.join(open_names)}")


def check_components(tree, calendar, path, findings):
    zones = {str(zone.get("TZID")) for zone in calendar.walk("VTIMEZONE")}
    seen = set()
    for event in calendar.walk("VEVENT"):
        uid = str(event.get("UID", ""))
        name = f"event «{uid}»"
        if not uid or uid in seen:
            findings.error(path, f"{name}: the UID is missing or stands twice")
        seen.add(uid)
        for wanted in ("DTSTAMP", "DTSTART", "SUMMARY"):
            if wanted not in event:
                findings.error(path, f"{name}: {wanted} is missing")
        broken = [key for key, _ in event.errors]
        for key, problem in event.errors:
            findings.error(path, f"{name}: {key}: {problem}")
        for key in ("DTSTART", "DTEND"):
            zone = event[key].params.get("TZID") if key in event else None
            if zone and zone not in zones:
                findings.error(path, f"{name}: {key} names a time zone that the file lacks: {zone}")
        if "DTSTART" in event and "DTEND" in event and not broken:
            check_order(event, path, name, findings)
        address = str(event.get("URL", ""))
        if address and tree.resolve_absolute(address) == "":
            findings.error(path, f"{name}: the URL leads to no page: «{address}»")


def check_order(event, path, name, findings):
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if isinstance(start, datetime) != isinstance(end, datetime):
        findings.error(path, f"{name}: DTSTART and DTEND are of different kinds")
    elif end <= start:
        findings.error(path, f"{name}: DTEND is not after DTSTART")


# Sitemap and robots.txt

def check_sitemap(tree, findings, path="sitemap.xml"):
    root = parse_xml(tree, path, findings)
    if root is None:
        return
    if root.tag != SITEMAP + "urlset":
        findings.error(path, f"the root is not a urlset: {root.tag}")
        return
    listed = set()
    for entry in root.findall(SITEMAP + "url"):
        address = (entry.findtext(SITEMAP + "loc") or "").strip()
        target = tree.resolve_absolute(address)
        if not target:
            findings.error(path, f"no page of the section: «{address}»")
        elif target in listed:
            findings.error(path, f"listed twice: «{address}»")
        listed.add(target)
        changed = entry.findtext(SITEMAP + "lastmod")
        if changed is not None and not LAST_CHANGE.match(changed.strip()):
            findings.error(path, f"lastmod is no date: «{changed}»")
    for page in tree.pages.values():
        hidden = any(
            tag == "meta" and a.get("name") == "robots" and "noindex" in a.get("content", "")
            for tag, a, _ in page.elements
        )
        if page.path == "404.html" or hidden:
            if page.path in listed:
                findings.error(path, f"a page that is not to be indexed: {page.path}")
        elif page.path not in listed:
            findings.error(path, f"a page is left out: {page.path}")


def check_robots(tree, findings, path="robots.txt"):
    if path not in tree.known:
        findings.error(path, "the file is missing")
        return
    lines = [line.partition("#")[0].strip() for line in tree.text(path).splitlines()]
    maps = [line.partition(":")[2].strip() for line in lines if line.lower().startswith("sitemap:")]
    if [tree.resolve_absolute(address) for address in maps] != ["sitemap.xml"]:
        findings.error(path, f"one line Sitemap: with the section's sitemap.xml is needed, found {maps}")
    if not any(line.lower().startswith("user-agent:") for line in lines):
        findings.error(path, "no User-agent line")


# Open data

def refuse_twins(pairs):
    keys = [key for key, _ in pairs]
    twins = {key for key in keys if keys.count(key) > 1}
    if twins:
        raise ValueError(f"a key stands twice: {', '.join(sorted(twins))}")
    return dict(pairs)


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON")


def load_json(tree, path, findings):
    try:
        return json.loads(tree.text(path), object_pairs_hook=refuse_twins, parse_constant=refuse_constant)
    except ValueError as problem:
        findings.error(path, f"not JSON: {problem}")
        return None


def check_data(tree, findings):
    documents = {path: load_json(tree, path, findings) for path in tree.of_kind(".json")}
    schema = documents.get("data/schema.json")
    data = documents.get("data/nastavnichestvo.json")
    if schema is None or data is None:
        findings.error("data/", "schema.json and nastavnichestvo.json are needed")
    else:
        check_schema(schema, data, findings)
    tables = tree.of_kind(".csv")
    if not tables:
        findings.error("data/", "there is no table at all")
    for path in tables:
        check_table(tree, path, findings)


def check_schema(schema, data, findings):
    if "$schema" not in schema:
        findings.error("data/schema.json", "does not say by $schema which draft it follows")
    validator = jsonschema.validators.validator_for(schema)
    try:
        validator.check_schema(schema)
    except jsonschema.SchemaError as problem:
        findings.error("data/schema.json", f"not a JSON Schema: {problem.message}")
        return
    checker = validator(schema, format_checker=validator.FORMAT_CHECKER)
    for problem in checker.iter_errors(data):
        findings.error("data/nastavnichestvo.json", f"{problem.json_path}: {problem.message[:200]}")
    if validator(schema).is_valid({"no": "such data"}):
        findings.error("data/schema.json", "accepts anything, {\"no\": \"such data\"} too")


def check_table(tree, path, findings):
    text = tree.read(path).decode("utf-8-sig")
    delimiter = ";" if text.partition("\n")[0].count(";") else ","
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as problem:
        findings.error(path, f"not CSV: {problem}")
        return
    if not rows:
        findings.error(path, "empty, without headings too")
        return
    heading = rows[0]
    if len(set(heading)) != len(heading) or not all(cell.strip() for cell in heading):
        findings.error(path, f"headings are empty or stand twice: {heading}")
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(heading):
            findings.error(f"{path}:{number}", f"{len(row)} cells under {len(heading)} headings")
        for cell in row:
            if cell[:1] in ("=", "@", "\t") or re.match(r"^[+-](?![\d\s(])", cell):
                findings.error(f"{path}:{number}", "a cell that a spreadsheet takes for a formula")


def check(root):
    findings = Findings()
    tree = Tree(root)
    if tree.base is None:
        findings.error("index.html", "without a canonical link nothing tells where the section stands")
    for step in (check_feed, check_calendars, check_sitemap, check_robots, check_data, metadata.check):
        step(tree, findings)
    return findings, "formats: feed, calendars, sitemap, robots, data, metadata"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
