// Site: see docs/architecture.md.
