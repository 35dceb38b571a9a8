// Pictures: see docs/architecture.md.
