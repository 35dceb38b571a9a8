"""Writes the corpus: python -m guard_figures OUTPUT

One record a line, its fields divided by tabs, line ends inside a field as ␤:

  school NAME             begins a section with people of its own
  person SURNAME NAME PATRONYMIC
  strong NUMBER LABEL page|path TEXT    mentions the person of that number, from 0 on
  lone NUMBER LABEL page TEXT           has nothing but the surname
  decoy LABEL TEXT                      looks like a mention and is none
  prose SOURCE TEXT                     mentions nobody
"""

import random
import sys
from pathlib import Path

import pymorphy3

from . import mentions, prose
from .people import COMMON, Registry

SCHOOLS = 20
PEOPLE = 60
SENTENCES = 20_000
SEED = 20261121


def write(file, *fields):
    print(*(str(field).replace("\n", "␤").replace("\t", " ") for field in fields), sep="\t", file=file)


def write_school(file, title, people, kind, mentions_of, chooser):
    write_people(file, title, people)
    for index, person in enumerate(people):
        for mention in mentions_of(person, chooser):
            write(file, kind, index, *mention)


def write_people(file, title, people):
    write(file, "school", title)
    for person in people:
        write(file, "person", person.surname[0], person.given_name[0], person.patronymic[0])


def main():
    analyzer = pymorphy3.MorphAnalyzer()
    chooser = random.Random(SEED)
    registry = Registry(analyzer, chooser)

    def is_unusual(surname):
        """No form of the surname is an ordinary word or the name of a place."""
        return not any(
            not {"Surn", "Name"} & parse.tag.grammemes
            for form in set(surname)
            for parse in analyzer.parse(form.lower())
        )

    def unusual():
        return registry.person(registry.surnames, is_unusual)

    def common():
        return registry.person(COMMON)

    with Path(sys.argv[1]).open("w", encoding="utf-8") as file:
        for number in range(SCHOOLS):
            write_school(file, f"strong {number}", registry.school(PEOPLE), "strong", mentions.strong, chooser)
            write_school(file, f"lone {number}", registry.school(PEOPLE, unusual), "lone", mentions.lone, chooser)
        for title, make, kind in (
            ("double", registry.double, mentions.double),
            ("turkic", registry.turkic, mentions.turkic),
            ("compound", registry.compound, mentions.compound),
        ):
            write_school(file, title, registry.school(PEOPLE, make), "strong", kind, chooser)
        write_school(file, "namesakes", registry.families(PEOPLE), "strong", mentions.strong, chooser)
        write(file, "school", "ordinary words")
        for surname, given_name in mentions.ORDINARY:
            write(file, "person", surname, given_name, "")
        for text in mentions.talk():
            write(file, "decoy", "ordinary words", text)
        sentences = list(prose.sample(SENTENCES))
        english = list(prose.english())
        for number in range(3):
            people = registry.school(PEOPLE, common)
            write_people(file, f"common {number}", people)
            for person in people:
                for label, text in mentions.decoys(person, people, chooser):
                    write(file, "decoy", label, text)
            for sentence in english:
                write(file, "decoy", "English prose", sentence)
            for package, sentence in sentences:
                write(file, "prose", package, sentence)


main()
