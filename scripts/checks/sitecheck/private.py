"""No private value of the demonstration records stands in any byte of the section.

usage: python -m sitecheck.private PUBLIC CONTENT REPORT

A second look that shares no code with the generator: it reads the records by itself and searches
the files, texts of PDF included, for fields that are never published and for people whose names the
report says are withheld.
"""

import html
import json
import re
import subprocess
import sys
from pathlib import Path

from .findings import Findings
from .records import key, load, texts
from .tree import Tree

# Too short to mean one thing: «нет», «5».
SHORTEST = 6


def normal(text):
    """One notation: entities read, no tags, no soft hyphens, ё as е, single spaces, small letters."""
    text = html.unescape(re.sub(r"<[^>]*>", " ", text)).replace("\u00ad", "")
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).lower().replace("ё", "е")


def digits(text):
    return re.sub(r"\D", "", text)


def never_published(content):
    """(what, value, is_phone) for each value that no consent can open; the text names no value."""
    found = []
    for path, _, person in load(content, "people"):
        place = path.name
        for name in ("birth_date", "email", "address", "guardian"):
            found += [(f"{place}: {name}", text, False) for text in texts(key(person, name))]
        found += [(f"{place}: phone", text, True) for text in texts(key(person, "phone"))]
        difficulties = key(key(person, "mentee") or {}, "difficulties")
        found += [(f"{place}: difficulties", text, False) for text in texts(difficulties)]
        consents = key(person, "consents") or []
        for consent in consents if isinstance(consents, list) else [consents]:
            found += [(f"{place}: paper", text, False) for text in texts(key(consent, "paper"))]
    for path, _, program in load(content, "programs"):
        extensions = key(program, "extensions") or []
        for extension in extensions if isinstance(extensions, list) else [extensions]:
            found += [(f"{path.name}: reason", text, False) for text in texts(key(extension, "reason"))]
    return found


def namesake_files(content, report):
    """The files in which each «Фамилия Имя» stands by the right of somebody who bears it."""
    files = {}
    for entry in report["published"]:
        if entry["field"] == "surname":
            files.setdefault(entry["record"], set()).update(entry["files"])
    cleared = {}
    for _, identifier, person in load(content, "people"):
        surname, given = key(person, "surname") or "", key(person, "given_name") or ""
        for name in (f"{surname} {given}", f"{given} {surname}"):
            cleared.setdefault(normal(name), set()).update(files.get(f"person:{identifier}", ()))
    return cleared


def withheld_names(content, report):
    """(what, «Фамилия Имя») of each person whose surname or given name is published nowhere."""
    shown = {(e["record"], e["field"]) for e in report["published"]}
    found = []
    for path, identifier, person in load(content, "people"):
        surname, given = key(person, "surname") or "", key(person, "given_name") or ""
        both = all((f"person:{identifier}", field) in shown for field in ("surname", "given_name"))
        if surname and given and not both:
            found.append((f"{path.name}: name", f"{surname} {given}"))
            found.append((f"{path.name}: name", f"{given} {surname}"))
    return found


def text_of(tree, path):
    """The words of a file as a reader or a search robot meets them, and its raw text."""
    raw = tree.unfolded(path)
    path = path.removesuffix(".gz").removesuffix(".br")
    if raw.startswith(b"%PDF"):
        done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(tree.root / path), "-"],
                              capture_output=True, check=True)
        info = subprocess.run(["pdfinfo", "-enc", "UTF-8", str(tree.root / path)],
                              capture_output=True, check=True)
        raw = done.stdout + info.stdout
    text = raw.decode("utf-8", "replace")
    if path.endswith(".ics"):
        text = re.sub(r"\r?\n[ \t]", "", text)
    if path.endswith(".json"):
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m.group(1), 16)), text)
    return text


def spellings(value):
    """A date in the notations that the generator writes; any other value as it is."""
    iso = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value.strip())
    russian = re.fullmatch(r"(\d\d)\.(\d\d)\.(\d{4})", value.strip())
    if not iso and not russian:
        return [value]
    year, month, day = iso.groups() if iso else reversed(russian.groups())
    months = ("января февраля марта апреля мая июня июля августа сентября октября ноября декабря").split()
    return [f"{year}-{month}-{day}", f"{day}.{month}.{year}", f"{int(day)} {months[int(month) - 1]} {year}"]


def check(public, content, report_path):
    findings = Findings()
    tree = Tree(public)
    report = json.loads(Path(report_path).read_text("utf-8"))
    secrets = never_published(content)
    names = withheld_names(content, report)
    cleared = namesake_files(content, report)
    if not secrets or not names:
        findings.error(content, "the records hold no private value or withhold no name: nothing would be checked")
    wanted = [(what, normal(s)) for what, value, phone in secrets if not phone
              for s in spellings(value) if len(s) >= SHORTEST] + [(w, normal(n)) for w, n in names]
    phones = [(what, digits(value)[-10:]) for what, value, phone in secrets if phone and len(digits(value)) >= 10]
    for path in tree.files:
        text = text_of(tree, path)
        words, numbers = normal(text), None
        whole = words + "\n" + path.lower()
        original = path.removesuffix(".gz").removesuffix(".br")
        for what, value in wanted:
            if value in whole and original not in cleared.get(value, ()):
                findings.error(path, f"holds a private value ({what})")
        if phones:
            numbers = re.sub(r"(?<=\d)[\s()–-]+(?=\d)|(?<=\d)\)\s*|\(\s*(?=\d)", "", words)
            for what, value in phones:
                if value in numbers:
                    findings.error(path, f"holds a private phone ({what})")
    return findings, f"private values: {len(wanted) + len(phones)} looked for in {len(tree.files)} files"


if __name__ == "__main__":
    found, summary = check(*sys.argv[1:4])
    sys.exit(found.finish(summary))
