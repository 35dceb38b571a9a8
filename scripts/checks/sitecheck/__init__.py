"""Checks of the finished section, one module a check; see scripts/checks."""
