"""The check of the guard's figures fails wherever one of them is beneath its aim."""

import subprocess
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).parents[1] / "guard-figures"

CLASSES = "".join(f"  order: {number}: 60 of 60, 1.0000\n" for number in range(60))

SOUND = CLASSES + """  lone: nomn: 98 of 100, 0.9800
strong mentions found: 3600 of 3600, 1.0000
lone unusual surnames found: 98 of 100, 0.9800
false errors per 1,000 sentences of 2000: 1.00 (2)
false warnings per 1,000 sentences of 2000: 3.00 (6)
"""

BENEATH = (
    ("strong mentions found: 3600 of 3600, 1.0000", "strong mentions found: 3599 of 3600, 0.9997"),
    ("98 of 100, 0.9800\nfalse", "97 of 100, 0.9700\nfalse"),
    ("2000: 1.00 (2)", "2000: 1.01 (3)"),
    ("2000: 3.00 (6)", "2000: 3.01 (7)"),
    ("  order: 7: 60 of 60, 1.0000", "  order: 7: 59 of 60, 0.9833"),
    ("strong mentions found: 3600 of 3600, 1.0000\n", ""),
    ("strong mentions found: 3600 of 3600, 1.0000", "strong mentions found: 0 of 0"),
    ("false errors per 1,000 sentences of 2000: 1.00 (2)\n", ""),
    (CLASSES, ""),
    (SOUND, ""),
)


def judge(figures):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(figures)
        file.flush()
        return subprocess.run([CHECK, file.name], capture_output=True, text=True, check=False)


class GuardFigures(unittest.TestCase):
    def test_figures_at_their_aims_pass(self):
        result = judge(SOUND)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn("the aims are met", result.stdout)

    def test_each_figure_beneath_its_aim_fails(self):
        for old, new in BENEATH:
            with self.subTest(new=new):
                self.assertIn(old, SOUND)
                result = judge(SOUND.replace(old, new))
                self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
                self.assertIn("beyond the aims", result.stdout)
