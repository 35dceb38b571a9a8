// Guard: see docs/architecture.md.
