"""Packs the Russian dictionary of hunspell into one automaton: words.py AFFIXES DICTIONARY OUTPUT

Every inflected form is a path of letters from the last node to an arc that ends a word. Nodes with
equal endings are one node (Daciuk et al., Incremental Construction of Minimal Acyclic Finite-State
Automata, 2000). An arc is a little-endian number of 32 bits:

  bits 0–4    letter, а = 0 to я = 31; ё is written as е
  bits 5–6    what the letter ends: 0 no word, 1 an inflected form, 2 a word as dictionaries have it
  bit 7       the last arc of its node
  bits 8–31   number of the first arc of the next node, 0 where none follows

In place of arc 0 stands the number of the first arc of the node of first letters.
"""

import re
import struct
import sys
from pathlib import Path

INFLECTED, LEMMA = 1, 2
WORD = re.compile("[а-я]+")
POSSESSIVE = re.compile("(ов|ев)$")


def read_affixes(path):
    """The suffix rules by their flag: what to strip, what to add, after which ending."""
    rules = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if len(fields) < 5 or fields[0] != "SFX":
            continue
        strip, add, ending = ("" if field in ("0", ".") else field for field in fields[2:5])
        rules.setdefault(fields[1], []).append((strip, add, re.compile(ending + "$")))
    return rules


def expand(word, flags, rules):
    for flag in flags:
        for strip, add, ending in rules.get(flag, ()):
            if word.endswith(strip) and ending.search(word):
                yield word[: len(word) - len(strip)] + add


def fold(word):
    return word.lower().replace("ё", "е")


def feminine(word):
    """The nominative that a woman's surname has: Чёрный, Чёрная."""
    return {word[:-2] + "ая", word[:-2] + "яя"} if word.endswith(("ый", "ий", "ой")) else set()


def read_words(dictionary, rules):
    """All forms with what they are; names, which begin with a capital, are left out."""
    kinds = {}
    for line in dictionary.read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.partition("/")
        if not word or word[0].isupper():
            continue
        lemma = fold(word)
        # «Петров», «попова» are surnames in our texts, whatever the day of a saint is called.
        possessive = POSSESSIVE.search(lemma) and (flags in ("", "A"))
        if possessive and flags:
            continue
        base = INFLECTED if possessive else LEMMA
        forms = {fold(form): INFLECTED for form in expand(word, flags, rules)}
        forms.update({form: LEMMA for form in feminine(lemma) & forms.keys()})
        forms[lemma] = base
        for form, kind in forms.items():
            if WORD.fullmatch(form):
                kinds[form] = max(kind, kinds.get(form, 0))
    return sorted(kinds.items())


class Builder:
    """Takes words in their order and keeps one node for each set of endings."""

    def __init__(self):
        self.arcs = [0]
        self.known = {}
        # The path of the last word: of each node the finished arcs as (letter, kind, next).
        self.path = [[]]
        self.last = ""

    def add(self, word, kind):
        common = next(
            (at for at, (a, b) in enumerate(zip(word, self.last)) if a != b),
            min(len(word), len(self.last)),
        )
        self.close(common)
        for letter in word[common:]:
            self.path[-1].append([ord(letter) - ord("а"), 0, 0])
            self.path.append([])
        self.path[-2][-1][1] = kind
        self.last = word

    def close(self, depth):
        while len(self.path) > depth + 1:
            node = self.number(self.path.pop())
            self.path[-1][-1][2] = node

    def number(self, node):
        if not node:
            return 0
        key = tuple(map(tuple, node))
        if key not in self.known:
            self.known[key] = len(self.arcs)
            for letter, kind, target in node:
                self.arcs.append(target << 8 | kind << 5 | letter)
            self.arcs[-1] |= 1 << 7
        return self.known[key]

    def finish(self):
        self.close(0)
        self.arcs[0] = self.number(self.path[0])
        return struct.pack(f"<{len(self.arcs)}I", *self.arcs)


def main():
    affixes, dictionary, output = map(Path, sys.argv[1:])
    builder = Builder()
    words = read_words(dictionary, read_affixes(affixes))
    for word, kind in words:
        builder.add(word, kind)
    data = builder.finish()
    output.write_bytes(data)
    lemmas = sum(kind == LEMMA for _, kind in words)
    print(f"{len(words)} forms, {lemmas} of them words of the dictionary, {len(data)} bytes")


main()
