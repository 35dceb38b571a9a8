from sitecheck import keyboard

from .cases import BrokenSections
from .section import Section

NEWS = "novosti/a/index.html"
STYLE = "assets/style-0123abcd.css"
# What every page of the section has and the small one has not.
FRAME = ('<a class="skip" href="#content">К содержанию</a><button class="menu-button" popovertarget="section_menu">Меню</button>'
         '<nav id="section_menu" popover><a href="#content">Начало</a></nav>')


class KeyboardTests(BrokenSections):
    def section(self, *changes):
        with Section() as section:
            for path in ("index.html", NEWS):
                section.replace(path, "<body>", "<body>" + FRAME)
                section.replace(path, 'id="content"', 'id="page_content" tabindex="-1"')
                section.replace(path, FRAME, FRAME.replace("#content", "#page_content"))
            for path, old, new in changes:
                section.replace(path, old, new)
            findings, _ = keyboard.check(section.root)
            return list(findings.errors)

    def test_a_sound_section_passes(self):
        self.assertEqual(self.section(), [])

    def test_each_defect_is_found(self):
        errors = self.section(
            (NEWS, "</main>", '<button id="idle">Ничего</button><p hidden>Тайна</p><a tabindex="3" href="#text">Прыжок</a></main>'),
            (STYLE, "main {", "a[href^=mailto]:focus { outline: none } main {"),
            (STYLE, "main {", "img + *, a[href^='https:'] { position: fixed; left: -100px } main {"),
            ("index.html", 'popovertarget="section_menu"', 'popovertarget="nothing"'),
            ("index.html", 'class="skip" href="#page_content"', 'class="skip" href="#nothing"'),
        )
        for expected in ["stands idle: <button", "only a script could show: <p hidden", "the focus is not seen: <a href=\"mailto",
                         "the focus goes back", "covered or off the screen: <a href=\"https", "does not open the menu",
                         "does not bring the focus"]:
            self.assertTrue(any(expected in line for line in errors), f"wanted «{expected}», found {errors}")
