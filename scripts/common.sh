# shellcheck shell=bash
# Sourced by every script here: where things are and what they share. Starts in the project's root.
# shellcheck disable=SC2034 # the variables are used by the scripts that source this file

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

# The day on which the demonstration section is looked at: its consents, programmes and events are
# written around it, so that every status has its example whenever the build runs.
demo_date=2026-11-21
year_later=2027-11-21

# The finished section. Set PUBLIC to check another folder.
public=${PUBLIC:-$root/public}
report=$root/.build/report.json
# Where scripts/install unpacks nginx.
servers=$root/.build/servers
generator=$root/.build/release/nastavnik
python=$root/.venv/bin/python
# The script of axe-core, which scripts/install takes out of a Python package.
axe_core=$root/.venv/axe/pytest_playwright_axe/resources/axe.min.js

# A room may import only what Package.swift declares for it (docs/architecture.md).
import_check=(--explicit-target-dependency-import-check error)

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Says where the program is that makes the search index, if it is installed.
search_program() { compgen -G "$root/.venv/lib/python3*/site-packages/pagefind_bin/pagefind" || true; }

# Builds the demonstration section: build_demo OUTPUT [OPTION...]
build_demo() {
  local output=$1 search
  shift
  search=$(search_program)
  "$generator" build --content content --output "$output" ${search:+--pagefind "$search"} "$@" || return
  [ -f "$output/index.html" ] || die "the build ended well, but there is no page in $output"
}

# Runs one module of scripts/checks/sitecheck: sitecheck NAME [ARGUMENT...]
sitecheck() {
  [ -x "$python" ] || die "Нет .venv: запустите scripts/install --tests / run scripts/install --tests"
  local name=$1
  shift
  PYTHONPATH=$root/scripts/checks PYTHONDONTWRITEBYTECODE=1 "$python" -m "sitecheck.$name" "$@"
}
