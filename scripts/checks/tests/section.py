"""A small section made by hand, sound in every respect; a test breaks one thing in a copy of it."""

import json
import tempfile
from pathlib import Path

BASE = "https://school.example/nastavnichestvo/"
POLICY = ("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; "
          "base-uri 'none'; form-action 'self'\">")


def page(path, title, body="", head=""):
    """One sound page: a canonical link, a stylesheet, one h1, a way home."""
    up = "../" * path.count("/")
    address = BASE + path.removesuffix("index.html")
    return f"""<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
{POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="canonical" href="{address}">
<link rel="stylesheet" href="{up}assets/style-0123abcd.css">
{head}</head>
<body>
<main id="content">
<h1>{title}</h1>
<p><a href="{up}index.html">Начало</a></p>
{body}
</main>
</body>
</html>
"""


NOT_FOUND = f"""<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
{POLICY}
<title>Нет такой страницы</title>
<link rel="stylesheet" href="/nastavnichestvo/assets/style-0123abcd.css">
</head>
<body>
<main>
<h1>Нет такой страницы</h1>
<p><a href="/nastavnichestvo/index.html">Начало</a></p>
</main>
</body>
</html>
"""

STYLE = """/* url(https://not-loaded.example/in-a-comment) */
@media (width >= 40rem) { main { color: light-dark(#111, #eee); & > a:hover { color: red !important } } }
@font-face { font-family: X; src: local("X") }
p::after, a:is(:hover, :focus) { content: "a{b}"; margin: 0 auto; --own: 1px }
main { background: url("dot-0123abcd.svg") }
"""

DOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle id="c" r="1"/><use href="#c"/></svg>\n'

FEED = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>{BASE}</id><title>Новости</title><updated>2026-11-20T10:00:00+07:00</updated>
<author><name>Школа</name></author>
<link rel="self" href="{BASE}feed.xml"/>
<entry><id>{BASE}novosti/a/</id><title>Первая</title><updated>2026-11-20T10:00:00+07:00</updated>
<link href="{BASE}novosti/a/"/><content type="html">&lt;p&gt;Текст&lt;/p&gt;</content></entry>
</feed>
"""

ORGANIZATION = {
    "@type": "School", "@id": BASE + "#organization", "name": "Школа", "url": "https://school.example/",
}
EVENT = BASE + "meropriyatiya/v/"


def crumbs(*pages):
    return {"@type": "BreadcrumbList", "itemListElement": [
        {"@type": "ListItem", "position": number, "name": name, "item": BASE + path}
        for number, (name, path) in enumerate(pages, 1)]}


def told(address, title, *things):
    """What a sound page tells machines: a card for networks, and things of schema.org."""
    data = json.dumps({"@context": "https://schema.org", "@graph": things}, ensure_ascii=False)
    return f"""<meta property="og:type" content="website">
<meta property="og:title" content="{title}">
<meta property="og:url" content="{address}">
<meta property="og:site_name" content="Наставничество">
<meta property="og:image" content="{BASE}assets/dot-0123abcd.svg">
<meta property="og:image:width" content="1">
<meta property="og:image:height" content="1">
<meta property="og:image:alt" content="Точка">
<script type="application/ld+json">{data}</script>
"""


MEETING = told(
    EVENT, "Встреча", crumbs(("Наставничество", ""), ("Встреча", "meropriyatiya/v/")),
    {"@type": "Event", "name": "Встреча", "startDate": "2026-11-25T14:00:00+07:00",
     "endDate": "2026-11-25T15:00:00+07:00", "eventStatus": "https://schema.org/EventScheduled",
     "image": BASE + "assets/dot-0123abcd.svg", "inLanguage": "ru", "url": EVENT, "organizer": ORGANIZATION})

CALENDAR = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//school//RU
BEGIN:VEVENT
UID:v@school.example
DTSTAMP:20261101T000000Z
DTSTART:20261125T070000Z
DTEND:20261125T080000Z
SUMMARY:Встреча
URL:{EVENT}
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")

SITEMAP = f"""<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>{BASE}</loc><lastmod>2026-11-20</lastmod></url>
<url><loc>{BASE}novosti/a/</loc></url>
<url><loc>{EVENT}</loc></url>
</urlset>
"""

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
    "required": ["mentors"], "properties": {"mentors": {"type": "array"}},
}


class Section:
    """The section in a folder of its own, gone after `with`."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory()
        self.root = Path(self._folder.name) / "public"
        self.write("index.html", page(
            "index.html", "Наставничество", '<p><a href="novosti/a/index.html#text">Первая</a> <a href="meropriyatiya/v/index.html">Встреча</a></p>'))
        self.write("novosti/a/index.html", page(
            "novosti/a/index.html", "Первая",
            '<p id="text">Текст <a href="https://elsewhere.example/">рядом</a> <a href="mailto:a@b.example">почта</a></p>\n'
            '<img src="../../assets/dot-0123abcd.svg" alt="Точка" width="1" height="1">'))
        self.write("meropriyatiya/v/index.html", page(
            "meropriyatiya/v/index.html", "Встреча", '<p><a href="event.ics">В календарь</a></p>', MEETING))
        self.write("meropriyatiya/v/event.ics", CALENDAR)
        self.write("404.html", NOT_FOUND)
        self.write("assets/style-0123abcd.css", STYLE)
        self.write("assets/dot-0123abcd.svg", DOT)
        self.write("feed.xml", FEED)
        self.write("events.ics", CALENDAR)
        self.write("sitemap.xml", SITEMAP)
        self.write("robots.txt", f"User-agent: *\nSitemap: {BASE}sitemap.xml\n")
        self.write("data/schema.json", json.dumps(SCHEMA))
        self.write("data/nastavnichestvo.json", '{"mentors": []}')
        self.write("data/programmy.csv", "\ufeffназвание;статус\r\n«Шаг»;идёт\r\n")
        self.write(".gitignore", "*\n")
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))

    def replace(self, path, old, new):
        """Breaks one thing; the old text must be there, so that a test cannot break nothing."""
        text = (self.root / path).read_bytes().decode("utf-8")
        assert old in text, f"{old!r} is not in {path}"
        self.write(path, text.replace(old, new, 1))
