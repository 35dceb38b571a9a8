// Publication: see docs/architecture.md.
