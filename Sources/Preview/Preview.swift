// The local preview (docs/architecture.md); nothing lives in this room yet.
