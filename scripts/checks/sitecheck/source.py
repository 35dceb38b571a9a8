"""Facts about the source tree that neither the compiler nor the formatter sees.

usage: python -m sitecheck.source ROOT
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from .findings import Findings

LONGEST_FILE = 400
TRAPS = re.compile(r"\bfatalError\(|\bpreconditionFailure\(|\btry!|\bas!|@unchecked Sendable|nonisolated\(unsafe\)"
                   r"|\bunsafeBitCast\b|\bMirror\(")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b|not implemented|unimplemented", re.I)
PUBLIC = re.compile(r"^\s*(?:@\w+\s+)*(public|open)\s+(static|final|let|var|func|struct|enum|class|actor|protocol"
                    r"|init|subscript|typealias|extension|indirect|mutating|consuming|nonisolated)\b")
FOUNDATION = re.compile(r"^\s*(?:\w+ )?import (Foundation\w*)")
IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:(package|internal|private|fileprivate|public) )?import (?:\w+ )?(\w+)")
# A C library has one door; SwiftPM does not check imports of system libraries.
C_DOORS = {"CYAML": "YAML", "CCMark": "Markdown", "CLinux": "Platform", "CZlib": "Compression",
           "CBrotli": "Compression", "CNettle": "Output"}
# The rooms that see what may be published and nothing else (docs/architecture.md).
PUBLIC_SIDE = {"HTML", "Mustache", "Publication", "Site"}
PRIVATE_SIDE = {"YAML", "Records", "Gate", "Guard", "Proof", "CYAML"}


def tracked(root):
    done = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                          capture_output=True, check=True)
    return sorted(p for p in done.stdout.decode("utf-8").split("\0") if p and (Path(root) / p).is_file())


def check_swift(path, text, findings):
    lines = text.splitlines()
    in_sources = path.startswith("Sources/")
    if len(lines) > LONGEST_FILE:
        findings.error(path, f"{len(lines)} lines, more than {LONGEST_FILE}")
    for number, line in enumerate(lines, 1):
        place = f"{path}:{number}"
        code = line.partition("//")[0]
        if UNFINISHED.search(line):
            findings.error(place, "left open")
        if not in_sources:
            continue
        if TRAPS.search(code):
            findings.error(place, f"a trap or an escape hatch: {code.strip()}")
        if PUBLIC.search(code):
            findings.error(place, "public: rooms share with package")
        found = IMPORT.match(code)
        if not found:
            continue
        access, module = found.groups()
        if FOUNDATION.match(code) and not is_explained(lines, number):
            findings.error(place, f"{module} without a reason beside the import")
        if module in C_DOORS:
            if path.split("/")[1] != C_DOORS[module]:
                findings.error(place, f"{module} has one door, {C_DOORS[module]}")
            if access in ("package", "public"):
                findings.error(place, f"{module} stays inside its room: internal import")


def is_explained(lines, number):
    """Whether the line has a comment, or the one above it is one."""
    above = lines[number - 2].strip() if number > 1 else ""
    return "//" in lines[number - 1] or above.startswith("//")


def reachable(manifest, start):
    """Every target that a target sees, through others too."""
    sees = {t["name"]: [d["byName"][0] for d in t["dependencies"] if "byName" in d]
            + [d["target"][0] for d in t["dependencies"] if "target" in d] for t in manifest["targets"]}
    seen, waiting = set(), [start]
    while waiting:
        for name in sees.get(waiting.pop(), ()):
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return seen


def check_manifest(manifest, findings):
    """The compiler refuses imports that are not declared; this refuses the wrong declarations."""
    names = {target["name"] for target in manifest["targets"]}
    for room in sorted((PUBLIC_SIDE | PRIVATE_SIDE) - names):
        findings.error("Package.swift", f"there is no target {room}")
    for room in sorted(PUBLIC_SIDE):
        for secret in sorted(reachable(manifest, room) & PRIVATE_SIDE):
            findings.error("Package.swift", f"{room} comes to see {secret}, which is private")


def check(root):
    findings = Findings()
    paths = tracked(root)
    for path in paths:
        if path.endswith(".swift"):
            check_swift(path, (Path(root) / path).read_text("utf-8"), findings)
        if path.startswith("public/") and path != "public/.gitignore":
            findings.error(path, "public/ is generated, nothing of it belongs into git")
    done = subprocess.run(["swift", "package", "--package-path", str(root), "dump-package"],
                          capture_output=True, check=True)
    check_manifest(json.loads(done.stdout), findings)
    return findings, f"source tree: {sum(p.endswith('.swift') for p in paths)} Swift files"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
