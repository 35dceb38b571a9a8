from sitecheck import links

from .cases import BrokenSections
from .section import Section

NEWS = "novosti/a/index.html"
TEXT = '<p id="text">'


class LinkTests(BrokenSections):
    def test_a_sound_section_passes(self):
        self.expect_clean(links.check)

    def test_each_defect_is_found(self):
        self.try_rows(links.check, [
            ("index.html", "a/index.html#text", "b/index.html", "leads nowhere"),
            ("index.html", "#text", "#nothing", "no such anchor"),
            ("index.html", "novosti/a/index.html#text", "novosti/a/", "from a local disk"),
            (NEWS, "../../index.html", "..", "from a local disk"),
            (NEWS, "../../index.html", "/index.html", "breaks in a subfolder"),
            (NEWS, "../../index.html", "../../../index.html", "leaves the section"),
            (NEWS, "../../index.html", "https://school.example/nastavnichestvo/", "not relative"),
            (NEWS, "mailto:a@b.example", "javascript:alert(1)", "scheme that is not allowed"),
            (NEWS, "mailto:a@b.example", "", "empty address"),
            (NEWS, TEXT, '<p id="content">', "stands twice"),
            (NEWS, TEXT, '<p id="a b">', "has a space"),
            (NEWS, TEXT, '<p id="text" aria-labelledby="nobody">', "names no id"),
            (NEWS, 'src="../../assets/dot', 'src="https://cdn.example/dot', "from outside"),
            (NEWS, 'src="../../assets/dot', 'src="//cdn.example/dot', "from outside"),
            (NEWS, 'src="../../assets/dot', 'srcset="x.png 1x, https://cdn.example/x.png 2x" src="../../assets/dot', "from outside"),
            (NEWS, 'src="../../assets/dot', 'srcset="x.png 1x" src="../../assets/dot', "leads nowhere"),
            (NEWS, "../../assets/style", "../../assets/none", "leads nowhere"),
            (NEWS, "<main", '<script src="http://cdn.example/x.js"></script><main', "from outside"),
            (NEWS, "<main", '<link rel="preconnect" href="https://fonts.example"><main', "from outside"),
            (NEWS, TEXT, '<p style="background:url(//cdn.example/x.png)">', "from outside"),
            (NEWS, "<main", '<style>@import "https://cdn.example/x.css";</style><main', "from outside"),
            (NEWS, "<main", '<base href="/"><main', "base element"),
            (NEWS, "<main", '<meta http-equiv="refresh" content="0;url=x"><main', "goes elsewhere"),
            (NEWS, 'rel="canonical"', 'rel="nothing"', "no canonical"),
            (NEWS, "nastavnichestvo/novosti/a/", "nastavnichestvo/", "canonical link leads to another"),
            ("assets/style-0123abcd.css", "dot-0123abcd.svg", "https://cdn.example/dot.svg", "from outside"),
            ("assets/style-0123abcd.css", "dot-0123abcd.svg", "none.svg", "leads nowhere"),
            ("assets/style-0123abcd.css", "@media", '@import "none.css"; @media', "leads nowhere"),
            ("assets/dot-0123abcd.svg", "#c", "https://cdn.example/x.svg#c", "from outside"),
            ("assets/dot-0123abcd.svg", "<circle", "<script/><circle", "a script in a picture"),
            ("404.html", "/nastavnichestvo/index.html", "index.html", "shown at any address"),
            ("404.html", "/nastavnichestvo/index.html", "/index.html", "leaves the section"),
            ("404.html", "/nastavnichestvo/index.html", "/nastavnichestvo/none.html", "leads nowhere"),
        ])

    def test_a_page_without_a_way_to_it_is_found(self):
        with Section() as section:
            section.replace("index.html", "novosti/a/index.html#text", "#content")
            findings, _ = links.check(section.root)
            self.assertEqual(list(findings.errors), ["novosti/a/index.html: no way leads here from the start page"])

    def test_a_name_that_is_not_ascii_is_found(self):
        with Section() as section:
            section.write("data/имя.csv", "a\n")
            findings, _ = links.check(section.root)
            self.assertEqual(list(findings.errors), ["data/имя.csv: «имя.csv» is not a plain ASCII name"])

    def test_a_comment_in_a_stylesheet_loads_nothing(self):
        self.assertEqual(links.addresses_of("/* url(x) */ a{b:url( 'y' )} @import 'z';"), ["y", "z"])

    def test_an_empty_folder_is_an_error(self):
        with Section() as section:
            findings, _ = links.check(section.root / "data")
            self.assertEqual(len(findings.errors), 1)
