from sitecheck import paper

from .cases import BrokenSections
from .section import Section

NEWS = "novosti/a/index.html"
STYLE = "assets/style-0123abcd.css"
FORM = ('<form id="sight_form"><details id="sight_panel"><summary>Вид</summary></details>'
        '<input type="checkbox" id="sight_colour_black"><input type="checkbox" id="sight_colour_brown">'
        '<input type="checkbox" id="sight_images_grey"><input type="checkbox" id="sight_images_off">'
        '<input type="checkbox" id="sight_size_2"><input type="checkbox" id="sight_letters_2"></form>')
SOUND = "body { background: white } @media print { form, summary { display: none } details::details-content { content-visibility: visible } a { color: black } }"
TABLE = "<details><summary>Таблица</summary><table><caption>Числа</caption><tbody><tr><th>1</th></tr></tbody></table></details>"


class PaperTests(BrokenSections):
    def section(self, style, body=""):
        with Section() as section:
            section.write(STYLE, style)
            section.replace(NEWS, "</main>", FORM + TABLE + body + "</main>")
            findings, _ = paper.check(section.root)
            return list(findings.errors)

    def test_a_sound_section_passes(self):
        self.assertEqual(self.section(SOUND), [])

    def test_each_defect_is_found(self):
        errors = self.section(
            """summary { color: #000 } h1 { margin: 0 }
            :root:has(#sight_colour_black:checked) body { background: black; color: #aaa }
            :root:has(#sight_images_grey:checked) img { filter: grayscale(1) }
            .tall { height: 900px; break-after: page }""",
            '<div class="tall"></div><h2>Этап без дел</h2><div class="tall"></div><p>Дела</p>'
            '<p class="sight-colours">Цвета</p>')
        for expected in ["low vision: contrast", "low vision: has a ground of its own: <body", "low vision: is filtered: <img",
                         "is folded away: <table", "is a control: <summary", "ends with a heading: «Этап без дел»",
                         "forced colours: colours are offered"]:
            self.assertTrue(any(expected in line for line in errors), f"wanted «{expected}», found {errors}")
