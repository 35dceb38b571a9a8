"""What a check found, printed at the end, all of it."""

import sys


class Findings:
    """Problems in the order of discovery; the same one twice is printed once."""

    def __init__(self):
        self.errors = {}
        self.notes = {}

    def error(self, place, text):
        """A problem that fails the check; `place` is a path, with a line where one is known."""
        self.errors[f"{place}: {text}"] = None

    def note(self, place, text):
        """Something worth reading that fails nothing."""
        self.notes[f"{place}: {text}"] = None

    def finish(self, summary):
        """Prints everything and gives the exit code of the check."""
        for line in self.notes:
            print("note:", line)
        for line in self.errors:
            print("error:", line)
        print(f"{summary}: {len(self.errors)} errors, {len(self.notes)} notes")
        sys.stdout.flush()
        return 1 if self.errors else 0
