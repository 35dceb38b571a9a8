"""The low-vision version on every kind of page, as PP № 102 and GOST R 52872-2019 ask.

usage: python -m sitecheck.sight PUBLIC

One page of each kind, the one with the most in it, is shown in all colours and with the largest and
widest text; words are measured against what they stand on. The start page is then used as a
visitor would: by keyboard, with and without scripts, from page to page.
"""

import re
import sys
from pathlib import Path

from .browser import TYPES, look_at

# The contrast that is promised: in the colours of the panel and in the panel itself, and elsewhere.
SIGHT, USUAL, LARGE = 7.0, 4.5, 3.0
COLOURS = ("white", "black", "blue", "beige", "brown")
# Widths at which nothing may scroll sideways: the narrowest screen, which is also 400 % of 1280 px
# (WCAG 2.2, criterion 1.4.10), a common phone, and 200 % of 1280 px (criterion 1.4.4).
WIDTHS = (320, 360, 640)
# Every size with every space between letters, and all of it at its largest in the other face.
ROOMS = [(f"size {size}, letters {letters}", [f"sight_size_{size}", f"sight_letters_{letters}"])
         for size in (1, 2, 3) for letters in (1, 2, 3)]
ROOMS.append(("largest, with serifs", ["sight_size_3", "sight_letters_3", "sight_lines_3", "sight_font_serif"]))
# What a visitor's own style may do to any text (criterion 1.4.12).
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }"""
CHOOSE = """ids => {
  const form = document.getElementById('sight_form')
  form.reset()
  for (const id of ids) document.getElementById(id).checked = true
  form.dispatchEvent(new Event('change'))
}"""
# Words whose contrast with their ground is below what is asked, once each: [words, contrast, asked].
CONTRAST = """([least, large, root]) => {
  const parse = text => {
    const parts = text.match(/[\\d.]+/g)?.map(Number) ?? []
    return parts.length < 3 ? [0, 0, 0, 0] : [parts[0], parts[1], parts[2], parts[3] ?? 1]
  }
  const over = (top, bottom) => {
    const alpha = top[3]
    return [0, 1, 2].map(i => top[i] * alpha + bottom[i] * (1 - alpha)).concat(1)
  }
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const ground = element => {
    const layers = []
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor)
      if (colour[3] > 0) layers.push(colour)
      if (colour[3] === 1) break
    }
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1])
  }
  const found = new Map()
  const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim()
    const element = walker.currentNode.parentElement
    if (!words || element.closest('.unseen, script, style, template, title')) continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    if (![...range.getClientRects()].some(r => r.width > 1 && r.height > 1)) continue
    const style = getComputedStyle(element)
    const ink = element instanceof SVGElement ? style.fill : style.color
    const below = ground(element)
    const [a, b] = [light(over(parse(ink), below)), light(below)].sort((x, y) => y - x)
    const contrast = (a + 0.05) / (b + 0.05)
    const size = parseFloat(style.fontSize)
    const isLarge = size >= 24 || size >= 18.66 && style.fontWeight >= 700
    const asked = isLarge ? large : least
    if (contrast < asked - 0.005) {
      const key = [element.localName, element.className.baseVal ?? element.className, ink, below].join(' ')
      if (!found.has(key)) found.set(key, [words.slice(0, 40), contrast.toFixed(2), asked])
    }
  }
  return [...found.values()]
}"""
# How far the page scrolls sideways, and the words that are cut off.
ROOM = """() => ({
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  cut: [...document.querySelectorAll('body *')].filter(e => {
    const style = getComputedStyle(e)
    const closed = ['hidden', 'clip']
    return (closed.includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1
        || closed.includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
      && e.innerText?.trim() && e.checkVisibility() && !e.closest('.unseen')
      && !style.clipPath.startsWith('inset') && style.webkitLineClamp === 'none'
  }).map(e => e.innerText.trim().slice(0, 40)),
})"""
# Words whose letters or lines stand closer than the panel promises.
EFFECTS = """() => [...document.querySelectorAll('body *:not(svg, svg *, script, template, option)')].filter(e =>
  e.checkVisibility() && (e.matches('input:not([type=radio]), select')
    || [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))).flatMap(e => {
  const style = getComputedStyle(e), size = parseFloat(style.fontSize), found = []
  if (!(parseFloat(style.letterSpacing) >= 0.159 * size)) found.push(`letters of ${e.localName}.${e.className}: ${style.letterSpacing}`)
  if (!(parseFloat(style.lineHeight) >= 2.49 * size)) found.push(`lines of ${e.localName}.${e.className}: ${style.lineHeight}`)
  return found
}).filter((text, index, all) => all.indexOf(text) === index).slice(0, 10)"""
HYPHENS = """() => [...document.querySelectorAll('h1, h2, h3, .card-title, .menu a, .site-title a')]
  .filter(e => getComputedStyle(e).hyphens !== 'auto').map(e => e.localName + '.' + e.className).slice(0, 3)"""
PICTURE = re.compile(r"\.(jpe?g|png|webp)$")
# What is left where a picture does not come: faces without letters, words that are cut, holes.
WITHOUT_PICTURES = """() => { const LETTERS = e => e?.dataset.letters && getComputedStyle(e, '::before').content.includes(e.dataset.letters)
  return [
  ...[...document.querySelectorAll('.face:not(.face-unnamed)')].filter(e => !LETTERS(e)).map(() => 'a face without letters'),
  ...[...document.images].filter(i => i.alt && i.checkVisibility() && !i.naturalWidth && i.clientWidth < 96)
    .map(i => `no room for the words «${i.alt}»`),
  ...[...document.images].filter(i => i.alt && !i.checkVisibility()).filter(i => {
    const words = i.closest('figure, p')?.querySelector('.picture-words')
    return !LETTERS(i.closest('.face')) && !(words && words.checkVisibility() && words.innerText.trim())
  }).map(i => `nothing in the place of «${i.alt}»`),
]}"""
# What a page looks like to the visitor whose choice it should follow.
LOOK = """() => ({
  ground: getComputedStyle(document.body).backgroundColor,
  size: getComputedStyle(document.documentElement).fontSize,
  open: document.getElementById('sight_panel').open,
})"""


class SightCheck:
    def __init__(self, tree, chromium, findings):
        self.tree = tree
        self.chromium = chromium
        self.findings = findings
        self.pages = tree.kinds

    def context(self, **options):
        """A browser in which the section stands at its web address, so that it can be remembered."""
        context = self.chromium.new_context(
            locale="ru-RU", reduced_motion="reduce", bypass_csp=True,
            **{"viewport": {"width": 1280, "height": 900}, **options})
        context.route("**/*", self.answer)
        return context

    def answer(self, route):
        target = self.tree.resolve_absolute(route.request.url)
        if not target:
            route.fulfill(status=404, body="")
            return
        kind = TYPES.get(Path(target).suffix, "application/octet-stream")
        route.fulfill(body=self.tree.read(target), content_type=kind)

    def address(self, path):
        return self.tree.base + path

    def run(self):
        pages = self.pages
        for scheme in ("light", "dark"):
            # The colours of the panel are the same whatever the visitor's system prefers.
            self.check_colours(pages, scheme, COLOURS if scheme == "light" else ())
        self.check_room(pages)
        self.check_spacing(pages)
        self.check_effects(pages)
        self.check_pictures(pages)
        self.check_visit(scripts=True)
        self.check_visit(scripts=False)
        return len(pages)

    def check_colours(self, pages, scheme, colours):
        context = self.context(color_scheme=scheme)
        page = context.new_page()
        for path in pages:
            page.goto(self.address(path))
            page.evaluate("() => document.getElementById('sight_panel').open = true")
            self.judge(page, path, f"{scheme}, usual colours", USUAL, LARGE, "body")
            self.judge(page, path, f"{scheme}, panel", SIGHT, SIGHT, ".sight")
            for colour in colours:
                page.evaluate(CHOOSE, [f"sight_colour_{colour}"])
                self.judge(page, path, colour, SIGHT, SIGHT, "body")
        context.close()

    def judge(self, page, path, colours, least, large, root):
        for words, contrast, asked in page.evaluate(CONTRAST, [least, large, root]):
            self.findings.error(path, f"{colours}: contrast {contrast}, not {asked}: «{words}»")

    def check_room(self, pages):
        context = self.context()
        page = context.new_page()
        for path in pages:
            page.goto(self.address(path))
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                for name, choice in ROOMS:
                    page.evaluate(CHOOSE, choice)
                    self.look_for_room(page, path, f"{width} px, {name}")
                    if path == "index.html":
                        page.evaluate("() => document.getElementById('sight_panel').open = true")
                        self.look_for_room(page, path, f"{width} px, {name}, panel")
                        page.evaluate("() => document.getElementById('sight_panel').open = false")
        context.close()

    def check_effects(self, pages):
        """A choice of space reaches every word, also those of buttons and fields."""
        context = self.context()
        page = context.new_page()
        for path in pages:
            page.goto(self.address(path))
            page.evaluate(CHOOSE, ["sight_letters_3", "sight_lines_3"])
            page.evaluate("() => document.getElementById('sight_panel').open = true")
            for text in page.evaluate(EFFECTS):
                self.findings.error(path, f"the widest spaces do not reach {text}")
            for name in page.evaluate(HYPHENS):
                self.findings.error(path, f"a long word would be broken without a hyphen in {name}")
        context.close()

    def check_pictures(self, pages):
        """Where pictures are not loaded or switched off, words stand in their place, none of them cut."""
        context = self.context()
        context.route(PICTURE, lambda route: route.abort())
        page = context.new_page()
        for path in pages:
            page.goto(self.address(path))
            for choice in ("sight_images_on", "sight_images_off"):
                page.evaluate(CHOOSE, [choice])
                for text in page.evaluate(WITHOUT_PICTURES):
                    self.findings.error(path, f"{choice.removeprefix('sight_')}, not loaded: {text}")
        context.close()

    def check_spacing(self, pages):
        context = self.context()
        page = context.new_page()
        for path in pages:
            page.goto(self.address(path))
            page.add_style_tag(content=SPACING)
            for width in (WIDTHS[0], 1280):
                page.set_viewport_size({"width": width, "height": 800})
                self.look_for_room(page, path, f"{width} px, the visitor's spacing")
        context.close()

    def look_for_room(self, page, path, circumstances):
        facts = page.evaluate(ROOM)
        if facts["wide"] > 0:
            self.findings.error(path, f"{circumstances}: scrolls sideways by {facts['wide']} px")
        for words in facts["cut"]:
            self.findings.error(path, f"{circumstances}: cut off: «{words}»")

    def check_visit(self, scripts):
        """A visitor finds the panel with one keystroke, chooses, goes on, and comes back to usual."""
        mode = "with scripts" if scripts else "without scripts"
        context = self.context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(self.address("index.html"))
        usual = page.evaluate(LOOK)
        page.keyboard.press("Tab")
        focused = page.evaluate("() => document.activeElement.closest('#sight_panel > summary') !== null")
        self.expect(focused, mode, "the first Tab does not reach the panel")
        key = page.evaluate("() => document.activeElement.accessKey")
        self.expect(key == "0", mode, "the panel has no access key 0")
        page.keyboard.press("Enter")
        self.expect(page.evaluate(LOOK)["open"], mode, "Enter does not open the panel")
        for choice in ("sight_colour_black", "sight_size_3"):
            page.locator(f"label:has(#{choice})").click()
        chosen = page.evaluate(LOOK)
        self.expect(chosen["ground"] == "rgb(0, 0, 0)", mode, f"black was chosen, the page is {chosen['ground']}")
        self.expect(chosen["size"] != usual["size"], mode, "the size of text did not change")
        if scripts:
            page.goto(self.address("novosti/index.html"), wait_until="commit")
            page.wait_for_selector("h1", state="attached")
            kept = page.evaluate(LOOK)
            self.expect(kept["ground"] == chosen["ground"] and kept["size"] == chosen["size"], mode,
                        "the choice is forgotten on the next page")
        page.locator(".sight-off").click()
        page.wait_for_timeout(100)
        back = page.evaluate(LOOK)
        self.expect(back["ground"] == usual["ground"] and back["size"] == usual["size"], mode,
                    "the usual version does not come back")
        if scripts:
            page.reload()
            self.expect(page.evaluate(LOOK)["ground"] == usual["ground"], mode, "the choice comes back")
        context.close()

    def expect(self, truth, mode, text):
        if not truth:
            self.findings.error("index.html", f"{mode}: {text}")


def check(root):
    def look(tree, chromium, findings):
        count = SightCheck(tree, chromium, findings).run()
        return f"{count} kinds of pages, {len(COLOURS)} colours"

    return look_at(root, "sight", look)


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
