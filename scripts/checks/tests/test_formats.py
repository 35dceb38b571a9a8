from sitecheck import formats

from .cases import BrokenSections
from .section import BASE, Section

ENTRY_ID = f"<id>{BASE}novosti/a/</id>"


class FormatTests(BrokenSections):
    def test_a_sound_section_passes(self):
        self.expect_clean(formats.check)

    def test_each_defect_of_the_feed_is_found(self):
        self.try_rows(formats.check, [(("feed.xml"), *row) for row in [
            ("<feed ", "<feed <", "not well-formed"),
            ("2005/Atom", "2005/Other", "not an Atom feed"),
            ("<title>Новости</title>", "", "feed: title stands 0 times"),
            ("<title>Первая</title>", "<title> </title>", "entry 1: title is empty"),
            ("+07:00</updated>\n<author>", "</updated>\n<author>", "feed: updated is no date"),
            (ENTRY_ID, "<id>a</id>", "no absolute address"),
            (ENTRY_ID, "", "entry 1: id stands 0 times"),
            ("<author><name>Школа</name></author>", "", "nor the feed has an author"),
            ("<name>Школа</name>", "", "an author without a name"),
            ('rel="self"', 'rel="via"', "link rel=self is needed"),
            ("feed.xml", "other.xml", "leads elsewhere"),
            (f'<link href="{BASE}novosti/a/"', f'<link href="{BASE}novosti/b/"', "leads to no page"),
            ("&lt;p&gt;Текст&lt;/p&gt;", "<p>Текст</p>", "elements in a text of type html"),
            ('type="html"', 'type="xhtml"', "exactly one div"),
            ("2026-11-20T10:00:00+07:00</updated>\n<link href", "2026-11-21T10:00:00+07:00</updated>\n<link href", "older than its newest"),
        ]])

    def test_each_defect_of_the_calendar_is_found(self):
        self.try_rows(formats.check, [("events.ics", *row) for row in [
            ("SUMMARY:Встреча\r\n", "SUMMARY:Встреча\n", "CR LF"),
            ("SUMMARY:Встреча", "SUMMARY:" + "а" * 40, "longer than 75"),
            ("BEGIN:VCALENDAR", "BEGIN VCALENDAR", "not a calendar"),
            ("END:VCALENDAR", "END:NOTHING", "END:NOTHING closes nothing"),
            ("PRODID:-//school//RU\r\n", "", "PRODID is missing"),
            ("UID:a@school.example\r\n", "", "UID is missing"),
            ("DTSTAMP:20261101T000000Z\r\n", "", "DTSTAMP is missing"),
            ("DTEND:20261125T080000Z", "DTEND:20261125T060000Z", "not after"),
            ("DTEND:20261125T080000Z", "DTEND;VALUE=DATE:20261126", "different kinds"),
            ("DTSTART:20261125T070000Z", "DTSTART;TZID=Asia/Novosibirsk:20261125T070000", "lacks"),
            ("DTSTART:20261125T070000Z", "DTSTART:tomorrow", "Wrong date format"),
            ("novosti/a/", "novosti/b/", "leads to no page"),
        ]])

    def test_each_defect_of_the_other_files_is_found(self):
        self.try_rows(formats.check, [
            ("sitemap.xml", f"{BASE}novosti/a/", f"{BASE}novosti/b/", "no page of the section"),
            ("sitemap.xml", f"{BASE}novosti/a/", BASE, "listed twice"),
            ("sitemap.xml", f"<url><loc>{BASE}novosti/a/</loc></url>", "", "left out: novosti/a/index.html"),
            ("sitemap.xml", f"{BASE}novosti/a/", f"{BASE}404.html", "not to be indexed"),
            ("sitemap.xml", "2026-11-20", "20.11.2026", "lastmod"),
            ("robots.txt", "sitemap.xml", "none.xml", "one line Sitemap"),
            ("robots.txt", "User-agent: *", "", "User-agent"),
            ("data/nastavnichestvo.json", "[]", "[", "not JSON"),
            ("data/nastavnichestvo.json", '"mentors": []', '"mentors": [], "mentors": []', "stands twice"),
            ("data/nastavnichestvo.json", "[]", "[NaN]", "no JSON"),
            ("data/nastavnichestvo.json", "[]", '"none"', "$.mentors"),
            ("data/schema.json", '"array"', '"list"', "not a JSON Schema"),
            ("data/schema.json", '"required": ["mentors"], ', "", "accepts anything"),
            ("data/schema.json", '"$schema"', '"schema"', "$schema"),
            ("data/programmy.csv", "«Шаг»;идёт", "«Шаг»", "1 cells under 2"),
            ("data/programmy.csv", "название;статус", "статус;статус", "stand twice"),
            ("data/programmy.csv", "«Шаг»", "=cmd()", "formula"),
            ("data/programmy.csv", "«Шаг»", '"Шаг', "not CSV"),
        ])

    def test_missing_files_are_found(self):
        for path in ("feed.xml", "events.ics", "sitemap.xml", "robots.txt"):
            with self.subTest(path=path), Section() as section:
                (section.root / path).unlink()
                findings, _ = formats.check(section.root)
                self.assertIn(f"{path}: the file is missing", findings.errors)
