"""How a table of broken sections is tried."""

import unittest

from .section import Section


class BrokenSections(unittest.TestCase):
    """One row a defect: the file, what is replaced, by what, the words that the finding must hold."""

    maxDiff = None

    def try_rows(self, check, rows):
        for path, old, new, expected in rows:
            with self.subTest(path=path, new=new), Section() as section:
                section.replace(path, old, new)
                findings, _ = check(section.root)
                self.assertTrue(
                    any(expected in line and line.startswith(path.split("#")[0]) for line in findings.errors),
                    f"wanted «{expected}» of {path}, found {list(findings.errors)}")

    def expect_clean(self, check):
        with Section() as section:
            findings, _ = check(section.root)
            self.assertEqual(list(findings.errors), [])
