"""Sections with bad input, written as a school could write them by mistake, and how they look.

usage: python -m sitecheck.stress write crowd|single|bare CONTENT
       python -m sitecheck.stress judge PUBLIC...
"""

import json
import struct
import sys
import zlib
from pathlib import Path

from . import nu
from .browser import browser
from .findings import Findings
from .sight import SightCheck
from .tree import Tree

MENTORS = 400
# A surname of 90 letters without any place to break it, and one that breaks.
UNBROKEN = "Вырвихвостопереверниногоголовобородоусоплясунскотысячекрылововеликодержавногоградостроевская"[:90]
BROKEN = "-".join(["Христорождественская"] * 4)[:90]
HOSTILE = ["<script>alert(\"1\")</script> «кавычки» 'апострофы' & амперсанды", "</title><b>жирно</b> 😀👨‍👩‍👧‍👦 смайлы",
           "שלום עולם и السلام عليكم справа налево", "Очень" + "длинное" * 20 + "слово без пробелов", "наставничество" * 21]
CONSENT = {"signed": "2026-09-01", "signer": "self", "valid_until": "2027-08-31", "resources": ["site"],
           "allow": ["name", "position", "workplace", "education", "experience", "awards", "competencies",
                     "interests", "bio", "contacts", "role", "pairing", "program", "results", "photo"]}
SETTINGS = {
    "organization": {"full_name": "Муниципальное бюджетное общеобразовательное учреждение " + "средняя школа " * 12,
                     "type": "school", "site_url": "https://school.example/"},
    "base_url": "https://school.example/nastavnichestvo/", "school_year": "2026-2027", "people_per_page": MENTORS,
    "accent": "#ffee00",
}


def mentor(index):
    """A mentor: the first two with the longest names, every third without any consent."""
    person = {"id": f"m{index}", "surname": [UNBROKEN, BROKEN][index] if index < 2 else f"Тестов{'а' * (index % 7)}",
              "given_name": "Анна", "patronymic": "Константинопольсергеевна", "status": "staff",
              "position": "учитель " + "очень важных предметов " * 6, "subjects": ["физика", "астрономия"] * 6,
              "mentor": {"since": "2025-09-05", "state": ["available", "paired", "left"][index % 3],
                         "forms": ["teacher_teacher", "head_teacher"]}}
    if index % 3 != 2:
        person["consents"] = [CONSENT]
    if index == 0:
        person.update(bio="О себе: " + "слово " * 200, work_email="ochen-dlinnyj-adres-kotoryj-ne-lomaetsya@" + "d" * 60
                      + ".example", work_phone="+7 (900) 000-00-00", competencies=[UNBROKEN] * 3, photo="tall")
    return person


def program(index, title):
    return {"id": f"p{index}", "title": title, "form": "teacher_teacher", "kinds": ["traditional"],
            "mentors": ["m0" if index == 0 else "m1"], "mentees": ["m3"], "goal": title + ". " + "Цель. " * 30,
            "start": "2026-09-10", "planned_end": "2027-05-20", "tasks": [title] * 3,
            "activities": [{"date": "2026-10-02", "title": title, "form": title},
                           {"term": "дополнительно по запросу", "title": "Без формы", "done": True}]}


def roadmap():
    """Every way in which the known roadmaps say something, in one."""
    return {
        "school_year": "2026-2027", "period": "2023–2024 годы", "title": "Дорожная карта " + UNBROKEN, "goal": HOSTILE[0],
        "tasks": HOSTILE, "targets": "не менее 70 % педагогов до 35 лет", "intro": "Вводная.", "outro": "Итог.",
        "columns": {"items": "Содержание деятельности " * 3, "responsible": "Исполнители"},
        "stages": [
            {"title": HOSTILE[1], "group": "1. " + HOSTILE[0], "responsible": ["администратор сайта", UNBROKEN],
             "participants": "все педагоги", "expected": HOSTILE[3],
             "items": [{"number": f"1.{n}", "text": words, "term": "Август, сентябрь; дополнительно по запросу",
                        "responsible": ["куратор", "директор", {"person": "m1"}], "state": "in_progress"}
                       for n, words in enumerate(HOSTILE)]},
            {"number": "7", "title": "Этап без срока и ответственных", "items": [{"text": "Дело"}]},
            {"title": "Этап без мероприятий", "items": []},
        ]}


def png(width, height):
    """A picture of one colour."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + b"\x0b\x5a\x55" * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def write(kind, folder):
    """Records in YAML's JSON subset, which needs no library and hides no character."""
    root = Path(folder)

    def put(path, value):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(value, bytes):
            target.write_bytes(value)
        else:
            target.write_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), "utf-8")

    put("site.yaml", SETTINGS)
    if kind == "bare":
        return
    put("people/all.yaml", [mentor(index) for index in range(MENTORS if kind == "crowd" else 1)]
        + [dict(mentor(3), id="m3", mentor=None, mentee={"since": "2026-09-01", "state": "paired", "requests": HOSTILE[:3]})]
        * (kind == "single"))
    put("media/tall.png", png(60, 3000))
    put("media/tower.png", png(61, 3000))
    put("media/wide.png", png(3000, 60))
    put("media/all.yaml", [
        {"id": "tall", "file": "tall.png", "alt": "Очень высокая", "people": ["m0"], "kind": "portrait"},
        {"id": "tower", "file": "tower.png", "alt": "Башня", "people": []},
        {"id": "wide", "file": "wide.png", "alt": HOSTILE[0], "people": []}])
    if kind == "single":
        return
    people = root / "people/all.yaml"
    mentors = json.loads(people.read_text("utf-8"))
    mentors[3]["mentee"] = {"since": "2026-09-01", "state": "paired", "requests": HOSTILE[:3]}
    put("people/all.yaml", mentors)
    put("programs/all.yaml", [program(index, title) for index, title in enumerate(HOSTILE)])
    put("roadmap/2026.yaml", roadmap())
    put("documents/all.yaml", [
        {"id": f"d{n}", "level": level, "type": "приказ", "title": title, "number": ["1" * 60], "issuer": [title],
         "date": "2026-09-01", "status": "in_force", "url": "https://law.example/" + "a" * 200,
         "signature": {"signed_at": "2026-09-01 10:00", "signer": UNBROKEN, "post": title, "key": "0F" * 60}}
        for n, (level, title) in enumerate(zip(("federal", "regional", "municipal", "local", "local"), HOSTILE))])
    cells = [f"Столбец {n}" for n in range(12)]
    put("pages/tablica.md", "---\ntitle: " + json.dumps(HOSTILE[0], ensure_ascii=False) + "\nmenu: true\n---\n\n"
        + f"| {' | '.join(cells)} |\n|{'---|' * 12}\n" + f"| {' | '.join(['значение ' * 3] * 12)} |\n" * 5
        + f"\n`{'код' * 80}`\n\n    {'строка ' * 60}\n\nhttps://example.org/{'путь' * 60}\n\n> {UNBROKEN}\n\n1. {UNBROKEN}\n")
    for n, title in enumerate(HOSTILE):
        put(f"news/n{n}.md", f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\ndate: 2026-11-0{n + 1}\n"
            f"images: [wide, tower]\nprograms: [p{n}]\nstage: \"7\"\n---\n\n{UNBROKEN}\n")
        put(f"events/e{n}.md", f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\nstarts: 2026-12-0{n + 1} 14:00\n"
            f"place: {json.dumps(title, ensure_ascii=False)}\n---\n\nТекст.\n")
    put("partners/all.yaml", [{"id": f"x{n}", "name": title, "role": title} for n, title in enumerate(HOSTILE)])
    put("awards/all.yaml", [{"id": f"a{n}", "title": title, "date": "2026-10-01", "people": ["m0", "m1"]}
                            for n, title in enumerate(HOSTILE)])
    put("indicators/all.yaml", [{"id": "i", "title": HOSTILE[3], "period": HOSTILE[0], "value": 70, "unit": "%",
                                 "target": 100, "source": HOSTILE[4]}])


# Rows of the tables that become cards on a phone: how far each table is cut off, and how high its rows are.
TABLES = """() => [...document.querySelectorAll('table.stack')].map(table => [table.caption.innerText,
  table.parentElement.scrollWidth - table.parentElement.clientWidth,
  [...table.querySelectorAll('tbody tr')].map(row => row.offsetHeight).sort((a, b) => a - b)])"""
DESKTOP = {"width": 1280, "height": 800}
# The most that half of the rows of a list may be high, in CSS pixels; none is higher than the screen.
USUAL_ROW = 720
LIST = 10


def check_tables(check):
    """On a desktop a word without end neither hides the columns behind it nor makes every row tall."""
    context = check.context(viewport=DESKTOP)
    page = context.new_page()
    for path in check.pages:
        page.goto(check.address(path))
        for caption, hidden, rows in page.evaluate(TABLES):
            if hidden > 0:
                check.findings.error(path, f"«{caption}»: {hidden} px of the table are out of sight")
            usual = rows[len(rows) // 2] if len(rows) >= LIST else 0
            if rows and (usual > USUAL_ROW or rows[-1] > DESKTOP["height"]):
                check.findings.error(path, f"«{caption}»: rows of {rows[len(rows) // 2]} px, up to {rows[-1]} px")
    context.close()


PICTURES = """() => Promise.all([...document.querySelectorAll('.picture img, .text img')].map(image => {
  image.loading = 'eager';
  return image.decode().catch(() => {}).then(() => image.offsetHeight);
}))"""
PHONE = {"width": 360, "height": 640}


def check_pictures(check):
    """On a phone no picture of a text is higher than the screen."""
    context = check.context(viewport=PHONE)
    page = context.new_page()
    for path in check.pages:
        page.goto(check.address(path))
        for height in page.evaluate(PICTURES):
            if height > PHONE["height"]:
                check.findings.error(path, f"a picture {height} px high")
    context.close()


def judge(roots):
    findings = Findings()
    total = 0
    with browser() as chromium:
        for root in roots:
            tree = Tree(root)
            one = Findings()
            check = SightCheck(tree, chromium, one)
            pages = check.pages
            # In the loudest accent there is.
            check.check_colours(pages, "light", ())
            check.check_room(pages)
            check.check_spacing(pages)
            check_tables(check)
            check_pictures(check)
            markup, _ = nu.check(root)
            total += len(pages)
            for found in (one, markup):
                for line in found.errors:
                    findings.error(Path(root).parent.name, line)
    crowd = Tree(roots[0])
    rows = crowd.text("nastavniki/index.html").count("<th scope=\"row\"")
    if rows != MENTORS:
        findings.error("nastavniki/index.html", f"{rows} mentors, not {MENTORS}")
    for path in crowd.pages:
        if "alert(\"1\")</script>" in crowd.text(path):
            findings.error(path, "a hostile title became markup")
    return findings, f"bad input: {total} pages of {len(roots)} sections"


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(*sys.argv[2:4])
    else:
        found, summary = judge(sys.argv[2:])
        sys.exit(found.finish(summary))
