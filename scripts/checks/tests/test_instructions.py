import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmark"))
from instructions import verdicts  # noqa: E402


class InstructionTests(unittest.TestCase):
    def test_five_percent_either_way_are_let_through(self):
        lines, is_sound = verdicts({"build": 1_000_000_000}, {"build": 1_050_000_000})
        self.assertTrue(is_sound)
        self.assertEqual(lines, ["build: 1,050 million instructions, +5.0%"])
        self.assertTrue(verdicts({"build": 1000}, {"build": 950})[1])

    def test_more_and_less_are_told(self):
        for number in (1051, 949):
            lines, is_sound = verdicts({"build": 1000}, {"build": number})
            self.assertFalse(is_sound)
            self.assertTrue(lines[0].endswith("beyond 5 %"), lines)

    def test_what_is_not_stored_is_told(self):
        self.assertFalse(verdicts({}, {"check": 1000})[1])
