// Tests of the room Markdown.
