"""The labelled corpus on which scripts/guard-figures judges the guard."""
