// Markdown: see docs/architecture.md.
