// YAML: see docs/architecture.md.
