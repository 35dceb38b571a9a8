"""What a visitor with a phone meets: the first screen, the menu, a list being narrowed.

usage: python -m sitecheck.phone PUBLIC
"""

import sys

from .browser import look_at, serve

# The window of a common small phone, and of a larger one under the bars of its browser.
SMALL = {"width": 360, "height": 640}
USUAL = {"width": 390, "height": 664}
# What the first screen of the section answers: where things are, who answers, what is new.
FIRST = {"the ways into the section": ".ways li:last-child", "the contact": ".home-who .contact-name, .home-who .empty",
         "the newest news": ".home-news .card-title a, .home-news .empty"}
# The longest full names of schools have about this many letters.
LONG = "Муниципальное бюджетное общеобразовательное учреждение города Новореченска «Средняя общеобразовательная школа № 7 имени Героя Труда»"
RENAME = "name => { for (const e of document.querySelectorAll('.site-owner a')) e.textContent = name }"
LOWEST = "e => e.getBoundingClientRect().bottom"
MENU = "() => document.getElementById('section_menu')?.matches(':popover-open') ?? false"


class PhoneCheck:
    def __init__(self, tree, chromium, findings):
        self.tree, self.chromium, self.findings = tree, chromium, findings

    def run(self):
        for window in (SMALL, USUAL):
            context = self.chromium.new_context(locale="ru-RU", viewport=window, is_mobile=True, has_touch=True, bypass_csp=True)
            serve(context, self.tree, lambda text: self.findings.error("phone", text))
            page = context.new_page()
            self.look_at_first_screen(page, window)
            self.use_menu(page, window)
            for path in self.tree.pages:
                if path.count("/") == 1 and "list_filter" in self.tree.text(path):
                    self.narrow(page, path, window)
            context.close()

    def complain(self, path, window, text):
        self.findings.error(f"{path} ({window['width']} × {window['height']})", text)

    def look_at_first_screen(self, page, window):
        page.goto(self.tree.base + "index.html")
        for name in ("", LONG):
            if name:
                page.evaluate(RENAME, name)
            for what, place in FIRST.items():
                part = page.query_selector(place)
                bottom = part.evaluate(LOWEST) if part else None
                if bottom is None or bottom > window["height"]:
                    named = ", a long name of the school" if name else ""
                    self.complain("index.html", window, f"{what} is below the first screen{named}: {bottom or 'nowhere'} px")

    def use_menu(self, page, window):
        page.goto(self.tree.base + "index.html")
        page.locator(".menu-button").tap()
        close = page.locator("#section_menu > .menu-close")
        if not page.evaluate(MENU) or not close.is_visible():
            self.complain("index.html", window, "the open menu has no button that closes it")
            return
        close.tap()
        if page.evaluate(MENU):
            self.complain("index.html", window, "the button of the menu does not close it")

    def narrow(self, page, path, window):
        """Whoever types sees what was found, without scrolling."""
        page.goto(self.tree.base + path)
        page.locator(".filter summary").tap()
        field = page.locator(".filter input").first
        field.tap()
        page.keyboard.type("щъщъ")
        status = page.locator(".filter-status")
        status.filter(has_text="Ничего").wait_for()
        box = status.bounding_box()
        if not 0 <= box["y"] <= window["height"] - box["height"]:
            self.complain(path, window, f"what was found is told off the screen, at {box['y']:.0f} px")


def check(root):
    def look(tree, chromium, findings):
        PhoneCheck(tree, chromium, findings).run()
        return "first screen, menu, lists in two windows"

    return look_at(root, "phone", look)


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
