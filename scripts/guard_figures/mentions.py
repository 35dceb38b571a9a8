"""Sentences and file names that mention a person, each with what it tries."""

import re

from .latin import TABLES, latin
from .people import CASES

FRAMES = {
    "nomn": "На конференции выступил(а) {} из пятого класса.",
    "gent": "Без {} праздник бы не состоялся.",
    "datv": "Грамоту вручили {} на общей линейке.",
    "accs": "Жюри отметило {} за лучшую работу.",
    "ablt": "Вместе с {} над проектом трудились ещё трое.",
    "loct": "В газете написали о {} и других участниках.",
}

ORDERS = {
    "Ф И О": "{s} {g} {p}", "И О Ф": "{g} {p} {s}", "Ф И": "{s} {g}", "И Ф": "{g} {s}",
    "И О": "{g} {p}", "Ф И. О.": "{s} {i}. {o}.", "Ф И.О.": "{s} {i}.{o}.", "И. О. Ф": "{i}. {o}. {s}",
    "И.О.Ф": "{i}.{o}.{s}", "И.О. Ф": "{i}.{o}. {s}", "Ф ИО": "{s} {i}{o}", "И. Ф": "{i}. {s}", "Ф И.": "{s} {i}.",
    "Ф, И О": "{s}, {g} {p}",
}  # fmt: skip

LOOK_ALIKES = dict(zip("аеорсухАВЕКМНОРСТХ", "aeopcyxABEKMHOPCTX", strict=True))


def name(person, order, case):
    at = CASES.index(case)
    return ORDERS[order].format(
        s=person.surname[at], g=person.given_name[at], p=person.patronymic[at],
        i=person.given_name[0][0], o=person.patronymic[0][0],
    )  # fmt: skip


def inside(text, chooser):
    """A place between two letters of one word."""
    places = [at for at in range(1, len(text)) if text[at - 1].isalpha() and text[at].isalpha()]
    return chooser.choice(places)


def split(text, chooser, divider):
    at = inside(text, chooser)
    return text[:at] + divider + text[at:]


def swap_yo(text, chooser):
    return text.replace("ё", "е").replace("Ё", "Е")


def look_alikes(text, chooser):
    places = [at for at, letter in enumerate(text) if letter in LOOK_ALIKES and not is_alone(text, at)]
    for at in chooser.sample(places, min(len(places), 2)):
        # A word wholly of Latin letters is no mixture of two alphabets any more.
        text = text[:at] + LOOK_ALIKES[text[at]] + text[at + 1 :]
    return text


def is_alone(text, at):
    return not (text[at - 1 : at].isalpha() or text[at + 1 : at + 2].isalpha())


def stress(text, chooser):
    vowels = [at for at, letter in enumerate(text) if letter in "аеиоуыэюя"]
    at = chooser.choice(vowels) + 1 if vowels else len(text)
    return text[:at] + "\u0301" + text[at:]


LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def broken(text, chooser, divider):
    """A sign inside one of the longer words."""
    word = chooser.choice([match for match in LONG_WORD.finditer(text)])
    at = chooser.randrange(word.start() + 1, word.end())
    return text[:at] + divider + text[at:]


SPELLINGS = {
    "as it is": lambda text, chooser: text,
    "ё as е": swap_yo,
    "capitals": lambda text, chooser: text.upper(),
    "small letters": lambda text, chooser: text.lower(),
    "tag inside": lambda text, chooser: split(text, chooser, chooser.choice(("<b>", "</em>", "<span class=x>", "<!-- -->"))),
    "tags around": lambda text, chooser: text.replace(" ", "</b> <i>", 1),
    "entities": lambda text, chooser: "".join(f"&#{ord(c)};" if chooser.random() < 0.4 else c for c in text),
    "soft hyphen": lambda text, chooser: split(text, chooser, chooser.choice(("\u00ad", "&shy;"))),
    "zero width": lambda text, chooser: split(text, chooser, chooser.choice(("\u200b", "\u2060", "\ufeff", "&#8203;"))),
    "no-break space": lambda text, chooser: text.replace(" ", chooser.choice(("\u00a0", "&nbsp;", "\u202f"))),
    "line end": lambda text, chooser: text.replace(" ", "\n    ", 1),
    "two spaces": lambda text, chooser: text.replace(" ", "  "),
    "look-alikes": look_alikes,
    "stress mark": stress,
    "hyphen at a line end": lambda text, chooser: broken(text, chooser, chooser.choice(("-\n", "-\r\n  ", "-<br>"))),
    "sign inside": lambda text, chooser: broken(text, chooser, chooser.choice(".·•*-")),
    "spaced letters": lambda text, chooser: chooser.choice((" ", "&nbsp;")).join(text),
    "picture inside": lambda text, chooser: broken(text, chooser, "<img src=x alt=''>"),
}  # fmt: skip

# What takes the sense from initials.
PLAIN = ("small letters", "capitals", "spaced letters")

FILES = {
    "surname-name": "{s}-{g}", "name_surname": "{g}_{s}", "surname": "{s}-{i}-{o}",
    "full": "{s}-{g}-{p}", "name.surname": "{g}.{s}",
}  # fmt: skip

LATIN_ORDERS = ("{g} {s}", "{s} {g}", "{s}, {g}", "{i}. {o}. {s}", "{s} {i}. {o}.", "{s} {i}.", "{i}. {s}")

APART = {
    "labels": "Фамилия: {s}. Имя: {g}.", "labels and dashes": "Фамилия — {s}, имя — {g}",
    "label rows": "<table><tr><td>Фамилия<td>{s}<tr><td>Класс<td>9<tr><td>Имя<td>{g}</table>",
    "row": "<table><tr><td>{s}<td>9<td>{g}</table>", "row, name first": "<table><tr><td>1<td>{g}<td>{s}</table>",
    "colon": "Отвечает {s}: {i}. {o}.", "dash": "Отвечает {s} — {i}. {o}.", "hyphen": "Отвечает {s} - {g}.",
    "stroke": "Отвечает {s}/{g}.", "line": "Отвечает {s}<br>{g}.", "link": 'Отвечает <a href="x">{s}</a> {g}.',
}  # fmt: skip


def latin_parts(person, spelling):
    """The parts of a name with capitals, by the letters of the patterns."""
    parts = dict(zip("sgp", (person.surname[0], person.given_name[0], person.patronymic[0]), strict=True))
    words = {key: latin(part, spelling).capitalize() for key, part in parts.items()}
    return words | {"i": latin(parts["g"][0], spelling).capitalize(), "o": latin(parts["p"][0], spelling).capitalize()}


def strong(person, chooser):
    """Every order in one case, every spelling in one order, every table in one pattern."""
    yield from ordered(person, chooser)
    yield from spelled(person, chooser)
    for spelling in TABLES:
        parts = latin_parts(person, spelling)
        yield f"Latin text: {spelling}", "page", FRAMES["nomn"].format(chooser.choice(LATIN_ORDERS).format(**parts))
    glued = chooser.choice(("{s}{g}", "{g}{s}")).format(**latin_parts(person, chooser.choice(list(TABLES))))
    yield "file: glued", "path", f"assets/{glued.lower()}.pdf"
    joined = chooser.choice(("#{g}{s}", "#{s}{g}", "{g}{s}")).format(s=person.surname[0], g=person.given_name[0])
    yield "spelling: joined", "page", FRAMES["nomn"].format(joined.lower())
    for label, form in (("joined", "#{g}{s}2015"), ("joined, small", "#{s}{g}"), ("account", "{s}_{i}")):
        text = form.format(**latin_parts(person, chooser.choice(list(TABLES))))
        yield f"Latin text: {label}", "page", FRAMES["nomn"].format(text if label == "joined" else text.lower())
    for label, form in APART.items():
        parts = {"s": person.surname[0], "g": person.given_name[0], "i": person.given_name[0][0], "o": person.patronymic[0][0]}
        yield f"apart: {label}", "page", form.format(**parts)


def ordered(person, chooser):
    """Every order and every case."""
    for order in ORDERS:
        case = chooser.choice(CASES)
        yield f"order: {order}", "page", FRAMES[case].format(name(person, order, case))
    for case in CASES:
        order = chooser.choice(("Ф И О", "И О Ф", "Ф И", "И Ф", "И О"))
        yield f"case: {case}", "page", FRAMES[case].format(name(person, order, case))


def spelled(person, chooser):
    """Every spelling of a text, every table of transliteration in the name of a file."""
    for spelling, change in SPELLINGS.items():
        case = chooser.choice(CASES)
        orders = [order for order in ORDERS if spelling not in PLAIN or "." not in order and "," not in order and order != "Ф ИО"]
        text = change(name(person, chooser.choice(orders), case), chooser)
        yield f"spelling: {spelling}", "page", FRAMES[case].format(text)
    for spelling in TABLES:
        pattern = chooser.choice([key for key in FILES if key != "surname"])
        word = {key: latin(part[0], spelling) for key, part in zip("sgp", (person.surname, person.given_name, person.patronymic))}
        stem = FILES[pattern].format(i=word["g"][:1], o=word["p"][:1], **word)
        yield f"file: {spelling}", "path", f"assets/{stem}.pdf"


def double(person, chooser):
    """A surname of two halves, each written as people write it."""
    halves = [form.split("-") for form in person.surname]
    for label, form in (
        ("hyphen", "{a}-{b} {g}"),
        ("spaced dash", "{a} – {b} {g}"),
        ("space", "{g} {a} {b}"),
        ("first half undeclined", "{n}-{b} {g}"),
        ("no-break hyphen", "{a}\u2011{b} {i}. {o}."),
        ("first half alone", "{a} {g}"),
        ("second half alone", "{g} {b}"),
        ("half with initials", "{b} {i}. {o}."),
    ):
        case = chooser.choice(CASES)
        at = CASES.index(case)
        text = form.format(
            a=halves[at][0], b=halves[at][1], n=halves[0][0], g=person.given_name[at],
            i=person.given_name[0][0], o=person.patronymic[0][0],
        )  # fmt: skip
        yield f"double: {label}", "page", FRAMES[case].format(text)


def compound(person, chooser):
    """«Абдул-Хамид Ахмед-Гаджиевич» in several orders, and by its initials."""
    sign = "-" if "-" in person.given_name[0] else " "
    one, two = (name[0] for name in person.given_name[0].split(sign))
    father = person.patronymic[0][0]
    both = f"{one}.-{two}." if sign == "-" else f"{one}. {two}."
    for label, form in (
        ("Ф И О", "{s} {g} {p}"), ("И О Ф", "{g} {p} {s}"), ("И Ф", "{g} {s}"), ("И О", "{g} {p}"),
        ("И. Ф", "{both} {s}"), ("И. О. Ф", "{both} {o}. {s}"), ("Ф И. О.", "{s} {both} {o}."),
        ("first initial", "{one}. {o}. {s}"), ("dash", "{s} — {g}"), ("row", "<table><tr><td>{s}<td>9<td>{g}</table>"),
    ):  # fmt: skip
        case = chooser.choice(CASES)
        at = CASES.index(case)
        text = form.format(
            s=person.surname[at], g=person.given_name[at], p=person.patronymic[at], one=one, o=father, both=both
        )
        yield f"compound: {label}", "page", FRAMES[case].format(text)


RUSSIAN = {"Магомед": "Магомедо", "Рашид": "Рашидо", "Ринат": "Ринато", "Рустам": "Рустамо", "Ахмед": "Ахмедо", "Тимур": "Тимуро",
           "Рамиль": "Рамиле", "Гасан": "Гасано", "Мурад": "Мурадо", "Марат": "Марато", "Наиль": "Наиле", "Камиль": "Камиле"}  # fmt: skip


def turkic(person, chooser):
    """«Али Гасан оглы» with the particle in several spellings, or without it."""
    father, particle = person.patronymic[0].split(" ")
    spellings = ("оглы", "оглу", "Оглы") if particle == "оглы" else ("кызы", "кзы", "гызы")
    for label, form in (
        ("whole", "{s} {g} {f} {k}"), ("hyphen", "{s} {g} {f}-{k}"), ("no surname", "{g} {f} {k}"),
        ("surname last", "{g} {f} {k} {s}"), ("no particle", "{s} {g} {f}"),
        ("hyphen, surname last", "{g} {f}-{k} {s}"), ("glued", "{g} {f}{l}"), ("glued, surname last", "{g} {f}{l} {s}"),
        ("initials", "{i}. {o}. {l} {s}"), ("Russian", "{g} {r}"), ("Russian, surname last", "{g} {r} {s}"),
    ):  # fmt: skip
        if label.startswith("Russian") and father not in RUSSIAN:
            continue
        case = "nomn" if label.startswith("Russian") else chooser.choice(CASES)
        at = CASES.index(case)
        text = form.format(
            s=person.surname[at], g=person.given_name[at], f=father, k=chooser.choice(spellings), l=particle,
            i=person.given_name[0][0], o=father[0], r=RUSSIAN.get(father, "") + ("вна" if particle == "кызы" else "вич"),
        )  # fmt: skip
        yield f"turkic: {label}", "page", FRAMES[case].format(text)


# People whose names are ordinary words, and sentences that speak of none of them.
ORDINARY = (("Зима", "Вера"), ("Мир", "Надежда"), ("Мороз", "Роман"), ("Роза", "Любовь"), ("Заяц", "Лев"), ("Весна", "Марта"))
TALK = (
    "{S} {g} крепнет.", "{S}, {g} и дружба.", "Наша {g} и {s} рядом.", "Это {s}, {g}, счастье.", "{G} и {s}.",
    "Говорили: {s} — {g}.", "Стих «{S}, {g}, дорога» прочли дважды.", "<table><tr><td>{s}<td>{g}</table>",
)  # fmt: skip


def talk():
    for surname, given_name in ORDINARY:
        for text in TALK:
            yield text.format(s=surname.lower(), S=surname, g=given_name.lower(), G=given_name)
    yield "Зимой Вера Петровна уехала."
    yield "Весной Марта Ивановна выступит снова."


def decoys(person, others, chooser):
    """Texts that look like a mention and are none."""
    masculine, genitive = person.surname[0], person.surname[1]
    other = chooser.choice([one for one in others if one.given_name[0][0] != person.given_name[0][0]])
    initials = f"{other.given_name[0][0]}. {other.patronymic[0][0]}."
    yield "another given name", f"Выступил {other.given_name[0]} {masculine}."
    yield "another given name, behind", f"Грамоту получила {masculine} {other.given_name[0]}."
    yield "other initials", f"Автор учебника – {initials} {masculine}."
    yield "other initials, behind", f"Учебник {genitive} {initials} издан вновь."
    name, family = latin(other.given_name[0], "common").capitalize(), latin(masculine, "common").capitalize()
    yield "another given name, Latin", f"Выступил {name} {family}, а не {family} {name}."
    yield "lone surname, Latin", f"Приз {family} вручают каждый год."
    yield "street", f"Школа стоит на улице {genitive}."
    yield "named after", f"Гимназия имени {initials} {genitive} открыта для всех."
    root = masculine.removesuffix("а")
    if root.endswith(("ов", "ев", "ин", "ын")):
        yield "settlement", f"Мы ездили в {root}о и в {root}ку."
        yield "adjective", f"Это {root.lower()}ский ситец, а не {root.lower()}ская шаль."
        yield "in a town", f"Фестиваль прошёл в {root}е в мае."


def lone(person, chooser):
    for case in CASES:
        at = CASES.index(case)
        yield f"lone: {case}", "page", FRAMES[case].format(person.surname[at])
