import unittest

from sitecheck import source
from sitecheck.findings import Findings


def target(name, *sees):
    return {"name": name, "dependencies": [{"byName": [other, None]} for other in sees]}


class SourceTests(unittest.TestCase):
    def errors(self, path, text):
        findings = Findings()
        source.check_swift(path, text, findings)
        return list(findings.errors)

    def test_each_defect_is_found(self):
        rows = [
            ("Sources/Site/A.swift", "let a = 1\n" * 401, "401 lines"),
            ("Sources/Site/A.swift", "let a = try! f()\n", "A.swift:1: a trap"),
            ("Sources/Site/A.swift", "// why\nlet a = b as! C\n", "A.swift:2: a trap"),
            ("Sources/Site/A.swift", "public struct A {}\n", "rooms share with package"),
            ("Sources/Site/A.swift", "// TO" "DO later\n", "left open"),
            ("Sources/Site/A.swift", "import Foundation\n", "without a reason"),
            ("Sources/Site/A.swift", "internal import CYAML\n", "one door, YAML"),
            ("Sources/YAML/A.swift", "package import CYAML\n", "internal import"),
        ]
        for path, text, expected in rows:
            with self.subTest(expected=expected):
                found = self.errors(path, text)
                self.assertEqual(len(found), 1, found)
                self.assertIn(expected, found[0])

    def test_sound_files_pass(self):
        for path, text in [
            ("Sources/YAML/A.swift", "internal import CYAML\n"),
            ("Sources/Site/A.swift", "// Time zones come from ICU.\nimport FoundationEssentials\n"),
            ("Sources/Site/A.swift", "// never fatalError(), never try! here\npublic import Publication\n"),
            ("Sources/Site/A.swift", "open = (piece, builder)\n"),
            ("Tests/SiteTests/A.swift", "let a = try! f()\n"),
        ]:
            with self.subTest(text=text):
                self.assertEqual(self.errors(path, text), [])

    def test_a_private_room_behind_two_others_is_found(self):
        findings = Findings()
        rooms = [target(n) for n in ("YAML", "Gate", "Guard", "Proof", "CYAML", "HTML", "Publication")]
        source.check_manifest({"targets": rooms + [
            target("Records", "YAML"), target("Mustache", "Records"), target("Site", "Mustache")]}, findings)
        self.assertIn("Package.swift: Site comes to see YAML, which is private", findings.errors)
        self.assertEqual(len(findings.errors), 4)

    def test_a_missing_room_is_found(self):
        findings = Findings()
        source.check_manifest({"targets": []}, findings)
        self.assertEqual(len(findings.errors), len(source.PUBLIC_SIDE | source.PRIVATE_SIDE))
