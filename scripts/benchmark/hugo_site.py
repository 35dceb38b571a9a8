"""Writes a Hugo site with the records of a section: the same pages under the same conditions.

The layouts beside this file are what an experienced Hugo user would write; this only brings the
records into the forms that Hugo reads fastest: JSON for data, files with front matter for texts.
"""

import argparse
import datetime
import json
import pathlib
import shutil

import yaml

LAYOUTS = pathlib.Path(__file__).parent / "hugo"
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def plain(value):
    """The value with dates as text, as JSON has none."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def records(folder: pathlib.Path):
    """All records of a folder, each with its id."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        parsed = plain(yaml.load(path.read_text(encoding="utf-8"), Loader))
        for record in parsed if isinstance(parsed, list) else [parsed]:
            found.append({"id": path.stem, **record})
    return found


def texts(folder: pathlib.Path):
    """The Markdown files of a folder: id, front matter, text."""
    for path in sorted(folder.glob("*.md")):
        _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
        yield path.stem, plain(yaml.load(head, Loader)) or {}, body


def write_texts(source: pathlib.Path, target: pathlib.Path, keep: list[str], extra: dict):
    """Brings Markdown files over, with JSON as front matter."""
    target.mkdir(parents=True, exist_ok=True)
    for name, head, body in texts(source):
        page = {"title": head.get("title", name), "params": {key: head[key] for key in keep if key in head}}
        if "date" in head:
            page["date"] = head["date"]
        if "summary" in head:
            page["description"] = head["summary"]
        page |= extra
        # A link's title in the source is its substitute; Hugo hands it to the layout.
        (target / f"{name}.md").write_text(
            json.dumps(page, ensure_ascii=False) + "\n" + body, encoding="utf-8")


def write_list(site: pathlib.Path, folder: str, title: str, table: str | None):
    """A page that shows a list of records as a table."""
    page = {"title": title, "params": {"table": table} if table else {}}
    target = site / "content" / folder
    target.mkdir(parents=True, exist_ok=True)
    (target / "_index.md").write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8")


def write_roadmaps(content: pathlib.Path, site: pathlib.Path):
    """The roadmaps as tables in Markdown."""
    for roadmap in records(content / "roadmap"):
        lines = [json.dumps({"title": f"Дорожная карта {roadmap['school_year']}"}, ensure_ascii=False)]
        for stage in roadmap.get("stages", []):
            lines += ["", f"## {stage.get('title', '')}", "", "| № | Что | Срок | Кто | Итог |", "|---|---|---|---|---|"]
            for item in stage.get("items", []):
                cells = [item.get("number", ""), item.get("text", ""), str(item.get("term", "")),
                         ", ".join(map(str, item.get("responsible", []))), item.get("expected", "")]
                lines.append("| " + " | ".join(cells) + " |")
        name = "_index" if roadmap["school_year"] == "2026-2027" else roadmap["school_year"]
        target = site / "content/dorozhnaya-karta"
        target.mkdir(parents=True, exist_ok=True)
        (target / f"{name}.md").write_text("\n".join(lines), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("content", type=pathlib.Path)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--style", type=pathlib.Path, help="a stylesheet to publish with the site")
    parser.add_argument("--day", default="2026-11-21")
    arguments = parser.parse_args()
    content, site = arguments.content, arguments.site
    if site.exists():
        shutil.rmtree(site)
    shutil.copytree(LAYOUTS, site)
    settings = (site / "hugo.toml").read_text(encoding="utf-8")
    (site / "hugo.toml").write_text(settings.replace("2026-11-21", arguments.day), encoding="utf-8")
    data = site / "assets/records"
    data.mkdir(parents=True)
    style = arguments.style.read_bytes() if arguments.style else b"body { max-width: 70rem }\n"
    (site / "assets/style.css").write_bytes(style)
    for kind in ["people", "programs", "documents", "indicators", "awards", "partners"]:
        (data / f"{kind}.json").write_text(
            json.dumps(records(content / kind), ensure_ascii=False), encoding="utf-8")
    write_texts(content / "news", site / "content/novosti", ["programs", "stage"], {})
    write_texts(
        content / "events", site / "content/meropriyatiya", ["starts", "ends", "place", "audience"],
        {"outputs": ["HTML", "Calendar"]})
    write_texts(content / "practices", site / "content/praktiki", ["problem", "effect", "level"], {})
    write_texts(content / "materials", site / "content/materialy", [], {})
    write_texts(content / "pages", site / "content", [], {})
    write_roadmaps(content, site)
    for folder, title, table in [
        ("normativnaya-baza", "Нормативная база", "documents"), ("programmy", "Программы", None),
        ("rezultaty", "Результаты", None), ("praktiki", "Лучшие практики", None),
        ("materialy", "Методические материалы", None), ("novosti", "Новости", None),
        ("meropriyatiya", "Мероприятия", None), ("pokazateli", "Показатели", "indicators"),
        ("nagrady", "Награды", "awards"), ("partnery", "Партнёры", "partners"),
        ("usloviya", "Персональные данные", None),
    ]:
        write_list(site, folder, title, table)


if __name__ == "__main__":
    main()
