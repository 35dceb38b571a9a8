// Preview: see docs/architecture.md.
