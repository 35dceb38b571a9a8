// Mustache: see docs/architecture.md.
