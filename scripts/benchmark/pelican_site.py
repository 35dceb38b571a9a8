"""Writes a Pelican site with the records of a section: the same pages under the same conditions.

Pelican has no records, so its users write pages; here they are written ready, what the consents do
not allow left out before anything is measured, which is to the favour of Pelican.
"""

import argparse
import pathlib
import shutil

from hugo_site import records, texts

THEME = pathlib.Path(__file__).parent / "pelican"
FACTS = [("position", "position", "Должность"), ("subjects", "position", "Предметы"), ("grade", "grade", "Класс"),
         ("education", "education", "Образование"), ("experience_years", "experience", "Стаж"),
         ("competencies", "competencies", "Компетенции"), ("interests", "interests", "Интересы"),
         ("work_email", "contacts", "Почта")]


def signer(person, day):
    """Who has to have signed for a person of this age."""
    born = person.get("birth_date")
    if not born:
        return "self"
    age = int(day[:4]) - int(born[:4]) - (day[5:] < born[5:])
    return "guardian" if age < 14 else "self_and_guardian" if age < 18 else "self"


def allowed(person, day):
    """The categories that a person's consents allow on the day."""
    categories = set()
    for consent in person.get("consents", []):
        if (consent["signed"] <= day <= consent["valid_until"] and not consent.get("withdrawn")
                and consent["signer"] == signer(person, day) and "site" in consent["resources"]):
            categories |= set(consent["allow"])
    if "name" in categories:
        categories |= {"surname", "given_name", "patronymic"}
    return categories


def name(person, categories, word):
    """What a person may be called, or the word that stands for the name."""
    parts = [person.get(part) for part in ("surname", "given_name", "patronymic") if part in categories]
    return " ".join(filter(None, parts)) if "given_name" in categories else person.get("alias") or word


class Site:
    def __init__(self, folder, day):
        self.folder, self.day = folder, day

    def page(self, slug, title, body, kind="pages", extra=""):
        target = self.folder / "content" / kind / f"{slug.replace('/', '--')}.md"
        target.write_text(f"Title: {title}\nSlug: {slug}\n{extra}\n{body}\n", encoding="utf-8")

    def table(self, slug, title, heads, rows):
        lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
        lines += ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |" for row in rows]
        self.page(slug, title, "\n".join(lines))

    def people(self, people):
        for bank, slug, word in (("mentor", "nastavniki", "Наставник"), ("mentee", "nastavlyaemye", "Наставляемый")):
            rows = []
            for person in people:
                if bank not in person:
                    continue
                categories = allowed(person, self.day)
                title = name(person, categories, word)
                facts = []
                for field, category, label in FACTS:
                    value = person.get(field)
                    if category in categories and value:
                        facts.append(f"- {label}: {', '.join(value) if isinstance(value, list) else value}")
                bio = [f"## О себе\n\n{person['bio']}"] if "bio" in categories and person.get("bio") else []
                if "role" in categories:
                    self.page(f"{slug}/{person['id']}", title, "\n".join(facts + [""] + bio))
                    title = f"[{title}](/{slug}/{person['id']}/)"
                rows.append((title, person[bank].get("state", ""), person[bank]["since"]))
            self.table(slug, "Банк", ("Имя", "Состояние", "В банке с"), rows)

    def programs(self, programs, people):
        rows = []
        for program in programs:
            cast = []
            for role, word in (("mentors", "Наставник"), ("mentees", "Наставляемый")):
                named = [people[key] for key in program.get(role, []) if key in people]
                cast += [f"- {word}: {name(one, allowed(one, self.day), word)}" for one in named]
            tasks = [f"- {task}" for task in program.get("tasks", [])]
            self.page(f"programmy/{program['id']}", program["title"],
                      "\n".join([program.get("goal", ""), "", *cast, "", "## Задачи", "", *tasks]))
            rows.append((f"[{program['title']}](/programmy/{program['id']}/)", program["start"]))
        self.table("programmy", "Программы", ("Программа", "Начало"), rows)

    def texts(self, source, slug, title):
        links = []
        for key, head, body in texts(source):
            self.page(f"{slug}/{key}", head.get("title", key), body)
            links.append(f"- [{head.get('title', key)}](/{slug}/{key}/)")
        self.page(slug, title, "\n".join(links))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("content", type=pathlib.Path)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--day", default="2026-11-21")
    options = parser.parse_args()
    content, folder = options.content, options.site
    if folder.exists():
        shutil.rmtree(folder)
    for part in ("content/articles", "content/pages", "theme/static"):
        (folder / part).mkdir(parents=True)
    shutil.copytree(THEME / "templates", folder / "theme/templates")
    shutil.copy(THEME / "pelicanconf.py", folder)
    (folder / "theme/static/style.css").write_text("body { max-width: 70rem }\n", encoding="utf-8")
    site = Site(folder, options.day)
    people = records(content / "people")
    site.people(people)
    site.programs(records(content / "programs"), {person["id"]: person for person in people})
    for key, head, body in texts(content / "news"):
        site.page(key, head.get("title", key), body, "articles", f"Date: {head['date']}\n")
    for source, slug, title in (("practices", "praktiki", "Лучшие практики"), ("materials", "materialy", "Материалы"),
                                ("events", "meropriyatiya", "Мероприятия")):
        site.texts(content / source, slug, title)


if __name__ == "__main__":
    main()
