from sitecheck import browser, nu

from .cases import BrokenSections
from .section import POLICY, Section

NEWS = "novosti/a/index.html"
STYLE = "assets/style-0123abcd.css"


class BrowserTests(BrokenSections):
    def test_a_sound_section_passes(self):
        self.expect_clean(browser.check)

    def test_each_defect_is_found_in_one_go(self):
        """Starting Chromium costs seconds, so one section has all defects."""
        defects = [
            # Under the policy nothing of what follows would run or load.
            (NEWS, POLICY, "", ""),
            (NEWS, "<h1>Первая</h1>", "<h1>Первая</h1><h1>Ещё</h1>", f"{NEWS}: 2 elements h1"),
            (NEWS, 'lang="ru"', 'lang="en"', f"{NEWS}: lang is «en»"),
            (NEWS, "<title>Первая</title>", "<title> </title>", f"{NEWS}: the title is empty"),
            (NEWS, "<!doctype html>", "", f"{NEWS}: opened in quirks mode"),
            (NEWS, "</main>", "<script>console.log('x'); throw Error('y')</script></main>", f"{NEWS}: console, log: x"),
            (NEWS, "</main>", "</main>", f"{NEWS}: a script failed: y"),
            (NEWS, "</main>", '<img src="https://cdn.example/x.png" alt="x"></main>', f"{NEWS}: a request outside the section: https://cdn.example/x.png"),
            (NEWS, "</main>", '<img src="none.png" alt="x"></main>', f"{NEWS}: a request failed: file:"),
            (NEWS, "</main>", '<p style="width:500px;colour:red">x</p></main>', f"{NEWS}: scrolls sideways by"),
            (NEWS, "</main>", "</main>", "Chromium does not know the declaration «colour: red»"),
            ("404.html", "/nastavnichestvo/assets/style", "/nastavnichestvo/assets/none", "404.html: a request outside the section"),
            (STYLE, "margin: 0 auto", "margin: zero", f"{STYLE}:4: CSS: Chromium does not know the declaration «margin: zero»"),
            (STYLE, "p::after", "p::afterwards", f"{STYLE}:4: CSS: Chromium does not know the selector «p::afterwards»"),
            (STYLE, "& > a:hover", "& > a:hovered", f"{STYLE}:2: CSS: Chromium does not know the selector «:scope > a:hovered»"),
            (STYLE, "(width >= 40rem)", "(width => 40rem)", f"{STYLE}:2: CSS: Chromium does not know the media «(width => 40rem)»"),
            (STYLE, "@font-face", "@layre x { } @font-face", f"{STYLE}:3: CSS: an at-rule that nobody knows: @layre"),
        ]
        with Section() as section:
            for path, old, new, _ in defects:
                section.replace(path, old, new)
            findings, _ = browser.check(section.root)
            for *_, expected in defects:
                self.assertTrue(any(expected in line for line in findings.errors),
                                f"wanted «{expected}», found {list(findings.errors)}")


# Without nested rules and other words that the checker does not know and the theme does not use.
PLAIN = "p { margin: 0 auto }\n"


class NuTests(BrokenSections):
    def test_a_sound_section_passes(self):
        with Section() as section:
            section.write(STYLE, PLAIN)
            findings, _ = nu.check(section.root)
            self.assertEqual(list(findings.errors), [])

    def test_errors_and_warnings_fail_and_newer_css_is_a_note(self):
        with Section() as section:
            section.replace(NEWS, '<p id="text">', '<section><p>x</p></section><p id="text"><div></div>')
            section.replace("assets/dot-0123abcd.svg", "<circle", "<circel")
            section.write(STYLE, PLAIN.replace("0 auto", "zero"))
            newer = "@supports not selector(:popover-open) {\n  p { margin: 0 }\n}\n\np { margin: 0 }\n@container (width > 1rem) { p { margin: 0 } }\n"
            section.write("assets/newer-0123abcd.css", newer)
            section.write("assets/broken-0123abcd.css", newer.replace("@supports not selector(:popover-open)", "@supports not ((("))
            findings, _ = nu.check(section.root)
            self.assertTrue(any("No “p” element in scope" in e or "No p element in scope" in e for e in findings.errors), list(findings.errors))
            self.assertTrue(any(e.startswith("assets/dot") for e in findings.errors), list(findings.errors))
            self.assertTrue(any("CSS:" in e and "margin" in e for e in findings.errors), list(findings.errors))
            self.assertTrue(any("@container" in n for n in findings.notes), list(findings.notes))
            self.assertFalse(any(e.startswith("assets/newer") for e in findings.errors), list(findings.errors))
            self.assertTrue(any(e.startswith("assets/broken") for e in findings.errors), list(findings.errors))
            self.assertTrue(any("Section lacks heading" in e for e in findings.errors), list(findings.errors))
