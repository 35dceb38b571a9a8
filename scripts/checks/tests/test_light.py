import random

from sitecheck import light

from .cases import BrokenSections
from .section import Section

NEWS = "novosti/a/index.html"
TEXT = '<p id="text">'
POLICY = "default-src 'none'"


class LightTests(BrokenSections):
    def test_a_sound_section_passes(self):
        self.expect_clean(light.check)

    def test_each_defect_is_found(self):
        self.try_rows(light.check, [
            (NEWS, "Content-Security-Policy", "refresh", "before its policy"),
            (NEWS, POLICY, "default-src 'self'", "allows what it does not name"),
            (NEWS, POLICY, POLICY + "; script-src 'unsafe-inline'", "is open: script-src 'unsafe-inline'"),
            (NEWS, POLICY, POLICY + "; script-src 'wasm-unsafe-eval'", "is open: script-src 'wasm-unsafe-eval'"),
            (NEWS, "img-src 'self'", "img-src https:", "is open: img-src https:"),
            (NEWS, POLICY, POLICY + "; style-src 'none'", "twice: style-src"),
            (NEWS, "; base-uri 'none'", "", "says nothing of base-uri"),
            (NEWS, TEXT, '<p id="text" style="color:red">', "inline style of «p»"),
            (NEWS, "<main", "<style>p{color:red}</style><main", "inline style of «style»"),
            (NEWS, "<main", "<script>1</script><main", "inline script"),
            (NEWS, TEXT, '<p id="text" onclick="1">', "inline script «onclick»"),
        ])

    def test_data_for_robots_is_no_script(self):
        with Section() as section:
            section.replace(NEWS, "<main", '<script type="application/ld+json">{}</script><main')
            findings, _ = light.check(section.root)
            self.assertEqual(list(findings.errors), [])

    def test_a_heavy_page_and_a_heavy_script_are_found(self):
        noise = random.Random(1)
        with Section() as section:
            section.replace(NEWS, TEXT, f'<p id="text">{noise.randbytes(20_000).hex()}')
            section.replace(NEWS, "<main", '<script src="../../assets/a-0123abcd.js"></script><main')
            section.write("assets/a-0123abcd.js", "a" * 40_000)
            section.write("assets/a-0123abcd.js.gz", noise.randbytes(12_001))
            findings, _ = light.check(section.root)
            first, second = findings.errors
            self.assertIn("a first visit brings", first)
            self.assertIn("scripts of 12001 bytes, more than 12000", second)
