// Russian: see docs/architecture.md.
