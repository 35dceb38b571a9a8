"""Every kind of page is used by keyboard alone, with scripts and without them.

usage: python -m sitecheck.keyboard PUBLIC

The Tab key comes to everything that can be used, in the order of the page, is never trapped, and what has
the focus looks it and is not covered (WCAG 2.2, criteria 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11). Without
scripts all words of the page are there, and no button stands idle.
"""

import sys

from .browser import look_at, serve

WIDTHS = (360, 1280)
# Gives each element that a visitor may use its number in the order of the page: [number, what it is].
# Of the buttons of a choice one stands for all, because arrows move inside.
NUMBER = """() => {
  const choices = new Set()
  const usable = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e =>
      !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }))
  return usable.filter(e => {
    if (e.type !== 'radio') return true
    const name = e.name, checked = document.querySelector(`input[name="${name}"]:checked`)
    return checked ? e === checked : !choices.has(name) && choices.add(name)
  }).map((e, index) => {
    e.dataset.walk = index
    return [index, (e.outerHTML.match(/^<[^>]*>/)[0] + (e.innerText ?? '').trim().slice(0, 30)).slice(0, 120)]
  })
}"""
# Where the focus is, what is seen of it, and how the element that had it before looks without it.
STEP = """() => {
  const look = e => [e, e.nextElementSibling, e.parentElement].filter(Boolean).map(part => {
    const style = getComputedStyle(part)
    return [style.outline, style.boxShadow, style.border, style.backgroundColor, style.color, style.textDecoration].join()
  }).join('|')
  const had = window.walked, e = document.activeElement
  const plain = had && had.element.isConnected && look(had.element) === had.look
  if (!e || e === document.body || e === document.documentElement) {
    window.walked = undefined
    return { number: null, plain, shown: true }
  }
  window.walked = { element: e, look: look(e) }
  const whole = e.getBoundingClientRect()
  const [left, top] = [Math.max(whole.left, 0), Math.max(whole.top, 0)]
  const box = new DOMRect(left, top, Math.min(whole.right, innerWidth) - left, Math.min(whole.bottom, innerHeight) - top)
  const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y])
  const lines = [...e.getClientRects()].map(r => [r.left + r.width / 2, r.top + r.height / 2])
  const shown = [...points, ...lines].some(([x, y]) => {
    const found = document.elementFromPoint(x, y)
    return found && (e.contains(found) || found.contains(e) && found !== document.body && found !== document.documentElement
      || [...(e.labels ?? [])].some(label => label.contains(found)))
  })
  return { number: e.dataset.walk === undefined ? -1 : Number(e.dataset.walk), plain, shown, name: e.outerHTML.slice(0, 100) }
}"""
ACTIVE = "() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.localName"
INSIDE = "() => document.getElementById('page_content').contains(document.activeElement)"
MENU_OPEN = "() => document.getElementById('section_menu').matches(':popover-open')"
# Buttons that do nothing by themselves, and words that only a script could show; those of a picture come when the
# low-vision panel, which needs no script, switches it off.
IDLE = """() => ({
  idle: [...document.querySelectorAll('button, input:not([type=radio]), select')].filter(e => e.checkVisibility()
      && !e.form && !e.getAttribute('popovertarget') && !e.getAttribute('commandfor')).map(e => e.outerHTML.slice(0, 100)),
  hidden: [...document.querySelectorAll('main *')].filter(e =>
      [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())
      && !e.closest('noscript, script, template, svg, details:not([open]), .picture-words') && !e.checkVisibility())
    .map(e => e.outerHTML.slice(0, 100)),
})"""


class KeyboardCheck:
    def __init__(self, tree, chromium, findings):
        self.tree, self.chromium, self.findings = tree, chromium, findings
        self.stops = 0
        self.place = ""

    def complain(self, text):
        self.findings.error(self.place, text)

    def expect(self, holds, text):
        if not holds:
            self.complain(text)

    def run(self):
        for scripts in (True, False):
            for width in WIDTHS:
                context = self.chromium.new_context(
                    locale="ru-RU", reduced_motion="reduce", java_script_enabled=scripts, viewport={"width": width, "height": 800})
                serve(context, self.tree, self.complain)
                page = context.new_page()
                page.on("console", lambda m: self.complain(f"console, {m.type}: {m.text}"))
                page.on("pageerror", lambda e: self.complain(f"a script failed: {e}"))
                for path in self.tree.kinds:
                    self.place = f"{path} ({width} px, {'scripts' if scripts else 'no scripts'})"
                    page.goto(self.tree.base + path, wait_until="load")
                    self.walk(page)
                    # A phone may do without the summaries of cards.
                    if not scripts and width == WIDTHS[-1]:
                        self.look_without_scripts(page)
                self.place = f"index.html ({width} px, {'scripts' if scripts else 'no scripts'})"
                self.skip(page)
                if width == WIDTHS[0]:
                    self.use_menu(page)
                context.close()

    def walk(self, page):
        wanted = dict(page.evaluate(NUMBER))
        seen, previous, name = set(), -1, ""
        for _ in range(len(wanted) + 30):
            page.keyboard.press("Tab")
            step = page.evaluate(STEP)
            if step["plain"]:
                self.complain(f"the focus is not seen: {name}")
            number, name = step["number"], step.get("name", "")
            if number is None:
                break
            self.stops += 1
            self.expect(step["shown"], f"the focus is covered or off the screen: {name}")
            if number < 0:
                continue
            if number in seen:
                break
            self.expect(number > previous, f"the focus goes back: {name}")
            seen.add(number)
            previous = number
        else:
            self.complain(f"the focus is trapped: {name}")
        for number in sorted(set(wanted) - seen):
            self.complain(f"the Tab key does not come to {wanted[number]}")

    def look_without_scripts(self, page):
        facts = page.evaluate(IDLE)
        for element in facts["idle"]:
            self.complain(f"a control that needs a script stands idle: {element}")
        for element in facts["hidden"]:
            self.complain(f"words that only a script could show: {element}")

    def skip(self, page):
        page.goto(self.tree.base + "index.html", wait_until="load")
        for _ in range(4):
            page.keyboard.press("Tab")
            if page.evaluate(ACTIVE) == "skip":
                break
        else:
            self.complain("the link past the menu is not among the first four stops")
            return
        page.keyboard.press("Enter")
        self.expect(page.evaluate(INSIDE), "the link past the menu does not bring the focus to the page")
        page.keyboard.press("Tab")
        self.expect(page.evaluate(INSIDE), "after the link past the menu the Tab key does not go on in the page")

    def use_menu(self, page):
        page.goto(self.tree.base + "index.html", wait_until="load")
        page.locator(".menu-button").focus()
        page.keyboard.press("Enter")
        self.expect(page.evaluate(MENU_OPEN), "Enter does not open the menu")
        page.keyboard.press("Tab")
        inside = page.evaluate("() => document.getElementById('section_menu').contains(document.activeElement)")
        self.expect(inside, "the Tab key does not go into the open menu")
        page.keyboard.press("Escape")
        self.expect(not page.evaluate(MENU_OPEN), "Escape does not close the menu")
        self.expect(page.evaluate(ACTIVE) == "menu-button", "after Escape the focus is not on the button of the menu")


def check(root):
    def look(tree, chromium, findings):
        keyboard = KeyboardCheck(tree, chromium, findings)
        keyboard.run()
        return f"{len(tree.kinds)} kinds of pages, {keyboard.stops} stops"

    return look_at(root, "keyboard", look)


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
