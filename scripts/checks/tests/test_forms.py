import sys
import unittest

from sitecheck import forms

REPORT = {"published": [
    {"record": "person:anna", "field": "surname", "files": ["nastavniki/anna/index.html"]},
    {"record": "person:anna", "field": "name", "files": ["novosti/a/index.html"]},
    {"record": "program:urok", "field": "title", "files": ["programmy/urok/index.html"]},
]}


def printing(text, code=0):
    return [sys.executable, "-c", f"import sys; print({text!r}); sys.exit({code})"]


class FormTests(unittest.TestCase):
    def errors(self, report, command):
        findings, summary = forms.check(report, command)
        self.assertEqual(summary.split(":")[0], "consent forms")
        return list(findings.errors)

    def test_every_place_is_listed(self):
        text = "".join(f"<li>https://s.example/n/{path}</li>" for path in ("nastavniki/anna/index.html", "novosti/a/index.html"))
        self.assertEqual(self.errors(REPORT, printing(text)), [])

    def test_a_missing_place_is_told(self):
        text = "<li>https://s.example/n/nastavniki/anna/index.html</li><p>novosti/a/index.html</p>"
        [error] = self.errors(REPORT, printing(text))
        self.assertIn("person:anna", error)
        self.assertIn("novosti/a/index.html is not listed", error)

    def test_the_words_of_a_page_in_the_search_stand_for_the_page_that_searches(self):
        fragment = "poisk/pagefind/fragment/ru_0a1b2c3.pf_fragment"
        report = {"published": [{"record": "person:anna", "field": "name", "files": [fragment]}]}
        self.assertEqual(self.errors(report, printing("<li>https://s.example/n/poisk/index.html</li>")), [])
        [error] = self.errors(report, printing(""))
        self.assertIn("poisk/index.html is not listed", error)

    def test_a_form_that_fails_is_told(self):
        [error] = self.errors(REPORT, printing("", code=3))
        self.assertIn("the form ended with 3", error)

    def test_an_empty_report_is_told(self):
        self.assertEqual(len(self.errors({"published": []}, printing(""))), 1)
