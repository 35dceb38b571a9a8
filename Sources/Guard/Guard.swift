// The last look at the finished bytes (docs/architecture.md); nothing lives in this room yet.
