"""The words of a page as a reader without pictures and styles gets them."""

from html.parser import HTMLParser

# Elements that may stand inside a word; all others keep words apart.
IN_WORDS = {"abbr", "b", "em", "i", "mark", "s", "strong", "sub", "sup"}
WITHOUT_END = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Speaker(HTMLParser):
    """Gathers text, without what is hidden from those who listen."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.hidden = []  # the open elements below and with one that is hidden

    def handle_starttag(self, tag, attrs):
        if tag not in IN_WORDS:
            self.parts.append(" ")
        if tag in WITHOUT_END:
            return
        if self.hidden or dict(attrs).get("aria-hidden") == "true" or tag in ("script", "style"):
            self.hidden.append(tag)

    def handle_endtag(self, tag):
        if tag not in IN_WORDS:
            self.parts.append(" ")
        if tag in self.hidden:
            while self.hidden.pop() != tag:
                pass

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def spoken(text):
    """The text of a page, a blank for whatever keeps words apart."""
    speaker = Speaker()
    speaker.feed(text)
    speaker.close()
    return "".join(speaker.parts)
