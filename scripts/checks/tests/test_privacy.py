import gzip
import json
import unittest
from pathlib import Path

from sitecheck import later, private, whole

from .section import Section

PEOPLE = """
- код: p1
  фамилия: Берёзкина
  имя: Алёна
  дата_рождения: 07.03.1980
  почта: "alena@mail.example"
  телефон: +7 (900) 123-45-67
  домашний_адрес: ул. Тихая, д. 3
  наставляемый: {затруднения: [Боится открытых уроков]}
- id: p2
  surname: Дубов
  given_name: Олег
  consents: {paper: Папка 12-04}
"""
NEWS = "novosti/a/index.html"


def report(date="2026-11-21", published=(), withheld=(), pages=3):
    def entry(record, field, until=None, files=(NEWS,)):
        return {"record": record, "field": field, "basis": "consent", "until": until, "files": list(files)}
    return {"version": 1, "date": date, "status": "ok", "pages": pages, "diagnostics": [],
            "published": [entry(*p) for p in published],
            "withheld": [{"record": r, "field": f, "reason": why} for r, f, why in withheld]}


class Reported(unittest.TestCase):
    def put(self, section, name, value):
        path = section.root.parent / name
        path.write_text(json.dumps(value), "utf-8")
        return path


class PrivateTests(Reported):
    def check(self, section, published=(("person:p2", "surname"), ("person:p2", "given_name"))):
        content = section.root.parent / "content/people"
        content.mkdir(parents=True, exist_ok=True)
        (content / "all.yaml").write_text(PEOPLE, "utf-8")
        findings, _ = private.check(section.root, content.parent, self.put(section, "r.json", report(published=published)))
        return list(findings.errors)

    def test_a_sound_section_passes_and_who_may_be_named_may(self):
        with Section() as section:
            section.replace(NEWS, "Текст", "Олег Дубов, тел. 12-34")
            self.assertEqual(self.check(section), [])

    def test_each_private_value_is_found_and_not_repeated(self):
        rows = [
            ("7 марта 1980", "all.yaml: birth_date"), ("1980-03-07", "all.yaml: birth_date"),
            ("alena&#64;mail.example", "all.yaml: email"), ("8 900 123 45 67", "all.yaml: phone"),
            ("+7(900)123-45-67", "all.yaml: phone"), ("ул.&nbsp;Тихая, д.&nbsp;3", "all.yaml: address"),
            ("<b>боится</b> открытых\u00a0уроков", "all.yaml: difficulties"),
            ("Алена <i>Берез\u00adкина</i>", "all.yaml: name"), ("папка 12-04", "all.yaml: paper"),
        ]
        for words, expected in rows:
            with self.subTest(words=words), Section() as section:
                section.replace(NEWS, "Текст", words)
                found = self.check(section)
                name = "name" if expected.endswith("name") else "value"
                self.assertTrue(any(expected in line for line in found), (name, found))
                self.assertNotIn(words, " ".join(found))

    def test_other_files_are_read_too(self):
        rows = [("data/x.json", json.dumps({"a": "Берёзкина Алёна"})),
                ("x.ics", "SUMMARY:Берёзкина Ал\r\n ёна\r\n"),
                ("x.html.gz", gzip.compress("Берёзкина Алёна".encode()))]
        for path, text in rows:
            with self.subTest(path=path), Section() as section:
                section.write(path, text)
                self.assertEqual(self.check(section), [f"{path}: holds a private value (all.yaml: name)"])

    def test_records_without_secrets_prove_nothing(self):
        with Section() as section:
            everyone = [(f"person:p{n}", f) for n in (1, 2) for f in ("surname", "given_name")]
            self.assertEqual(len(self.check(section, everyone)), 1)


class LaterTests(Reported):
    PERSON = "nastavniki/dubov-oleg/index.html"

    def check(self, before, after, gone=True, trace=""):
        with Section() as first, Section() as second:
            for section in (first, second) if not gone else (first,):
                section.write(self.PERSON, "<h1>Дубов Олег</h1>")
            second.replace(NEWS, "Текст", "Текст " + trace)
            findings, _ = later.check(first.root, self.put(first, "r.json", before),
                                      second.root, self.put(second, "r.json", after))
            return list(findings.errors)

    BEFORE = report(published=[("person:o", "surname", "2027-05-31"), ("person:o", "role", "2027-05-31", [PERSON])])
    AFTER = report("2027-11-21", withheld=[("person:o", "surname", "expired")])

    def test_what_ended_is_gone(self):
        self.assertEqual(self.check(self.BEFORE, self.AFTER), [])

    def test_each_defect_is_found(self):
        rows = [
            ("published, though until 2027-05-31 only", self.BEFORE,
             report("2027-11-21", published=[("person:o", "surname", "2027-05-31")]), True, ""),
            ("nothing that ended", report(), self.AFTER, True, ""),
            ("no consent expired", self.BEFORE, report("2027-11-21"), True, ""),
            ("no person's page went away", self.BEFORE, self.AFTER, False, ""),
            ("still speaks", self.BEFORE, self.AFTER, True, "Дубов Олег"),
            ("still speaks", self.BEFORE, self.AFTER, True, '<a href="x/nastavniki/dubov-oleg/index.html">'),
            ("is not after", self.AFTER, self.BEFORE, True, ""),
        ]
        for expected, before, after, gone, trace in rows:
            with self.subTest(expected=expected, trace=trace):
                found = self.check(before, after, gone, trace)
                self.assertTrue(any(expected in line for line in found), found)


class WholeTests(Reported):
    def check(self, section, value):
        findings, _ = whole.check(section.root, self.put(section, "r.json", value))
        return "\n".join(findings.errors)

    def test_each_defect_is_found(self):
        with Section() as section:
            section.write("novosti/b/index.html", (section.root / NEWS).read_bytes())
            section.write("novosti/b/other.html", "<title>x</title><h1>{{ name }}</h1>")
            section.write("assets/plain.css", "a{}")
            section.write("assets/x-0123abcd.css", "")
            section.write("index.html.gz", gzip.compress(b"other"))
            section.write("assets/a-0123abcd.jpg", b"\xff\xd8\xff\xe1Exif\x00\x00")
            value = report(pages=7, published=[("person:o", "surname", None, ["none.html"])],
                           withheld=[("person:o", "surname", "never")])
            value["diagnostics"] = [{"severity": "error", "code": "record.bad-id"}]
            found = self.check(section, value)
        for expected in (
            "nastavniki/index.html: the contract's output tree has it",
            "novosti/b/index.html: shares its title with another page: «Первая»",
            "novosti/b/other.html: a page that is no index.html", "novosti/b/other.html: a leftover of a template",
            "assets/plain.css: an asset without the hash", "assets/x-0123abcd.css: an empty file",
            "index.html.gz: a compressed copy that differs", "assets/a-0123abcd.jpg: a picture with metadata (Exif",
            "report: 7 pages, the section has 6", "no such file «none.html»", "record.bad-id", "never published at once",
        ):
            self.assertIn(expected, found)
        self.assertNotIn("assets/style-0123abcd.css", found)
