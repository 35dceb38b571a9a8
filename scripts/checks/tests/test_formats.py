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
            ("UID:v@school.example\r\n", "", "UID is missing"),
            ("DTSTAMP:20261101T000000Z\r\n", "", "DTSTAMP is missing"),
            ("DTEND:20261125T080000Z", "DTEND:20261125T060000Z", "not after"),
            ("DTEND:20261125T080000Z", "DTEND;VALUE=DATE:20261126", "different kinds"),
            ("DTSTART:20261125T070000Z", "DTSTART;TZID=Asia/Novosibirsk:20261125T070000", "lacks"),
            ("DTSTART:20261125T070000Z", "DTSTART:tomorrow", "Wrong date format"),
            ("meropriyatiya/v/", "meropriyatiya/b/", "leads to no page"),
            ("UID:v@school", "UID:b@school", "the single ones differ"),
        ]])
        self.try_rows(formats.check, [("meropriyatiya/v/event.ics", *row) for row in [
            ("PRODID:-//school//RU\r\n", "", "PRODID is missing"),
            ("BEGIN:VEVENT", "BEGIN:VTODO", "0 events"),
        ]])

    def test_each_defect_of_what_a_page_tells_machines_is_found(self):
        self.try_rows(formats.check, [("meropriyatiya/v/index.html", *row) for row in [
            ('"@context": ', '"@context" ', "not JSON"),
            ("https://schema.org", "https://other.example", "neither the context"),
            ('"Event"', '"Party"', "a type that nobody expects: Party"),
            ('"name": "Встреча", "startDate"', '"startDate"', "'name' is a required property"),
            ('"inLanguage": "ru"', '"inLanguage": "ru", "mentor": "a"', "Additional properties"),
            ('"name": "Встреча", "startDate"', '"name": "<b>Встреча", "startDate"', "could end the data block"),
            ('"position": 2', '"position": 3', "no 1, 2, 3"),
            (f'"item": "{BASE}meropriyatiya/v/"', f'"item": "{BASE}"', "another page than this"),
            (f'"item": "{BASE}"', f'"item": "{BASE}b/"', "leads to no page"),
            ("2026-11-25T14:00:00+07:00", "завтра", "startDate is no date"),
            ("2026-11-25T15:00:00+07:00", "2026-11-24", "ends before it begins"),
            (f'"url": "{BASE}meropriyatiya/v/"', f'"url": "{BASE}"', "another than the canonical one"),
            (f'"image": "{BASE}assets/dot', f'"image": "{BASE}assets/no', "the picture is missing"),
            (' type="application/ld+json"', ' type="application/json"', "more data blocks"),
            ('<meta property="og:type"', '<meta property="og:title"', "stands twice"),
            ('<meta property="og:title" content="Встреча">\n', "", "og:title is missing"),
            (f'og:url" content="{BASE}meropriyatiya/v/', f'og:url" content="{BASE}', "og:url is another"),
            (f'og:image" content="{BASE}assets/dot', f'og:image" content="{BASE}assets/no', "og:image is missing"),
            ('og:image:width" content="1"', 'og:image:width" content="wide"', "og:image:width is no number"),
            ('og:image:alt" content="Точка"', 'og:image:alt" content=" "', "no text alternative"),
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
