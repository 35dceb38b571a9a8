from sitecheck import phone

from .cases import BrokenSections
from .section import Section

START = """<p class="site-owner"><a href="index.html">Школа</a></p>
<button class="menu-button" popovertarget="section_menu">Меню</button>
<nav id="section_menu" popover><button class="menu-close" popovertarget="section_menu" popovertargetaction="hide">Закрыть</button></nav>
<nav class="ways"><ul><li>Документы</li></ul></nav><div class="home-who"><p class="contact-name">Имя</p></div>
<div class="home-news"><p class="card-title"><a href="novosti/a/index.html">Новость</a></p></div>"""
STYLE = "assets/style-0123abcd.css"


class PhoneTests(BrokenSections):
    def section(self, style, *changes):
        with Section() as section:
            section.write(STYLE, style)
            section.replace("index.html", "</main>", START + "</main>")
            for old, new in changes:
                section.replace("index.html", old, new)
            findings, _ = phone.check(section.root)
            return list(findings.errors)

    def test_a_sound_section_passes(self):
        self.assertEqual(self.section("p { margin: 0 }"), [])

    def test_each_defect_is_found(self):
        errors = self.section(".site-owner { width: 5rem } .ways { height: 300px }",
                              ('<button class="menu-close"', "<button"), ("Новость", "<br>" * 5 + "Новость"))
        for expected in ["the newest news is below the first screen, a long name", "no button that closes it"]:
            self.assertTrue(any(expected in line for line in errors), f"wanted «{expected}», found {errors}")
