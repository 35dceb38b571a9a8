"""Pictures of the real section for README.md.

usage: python -m sitecheck.screenshots PUBLIC FOLDER
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from .browser import browser

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
# What a visitor with low vision may choose in the panel.
CHOICE = ("sight_colour_black", "sight_size_2", "sight_letters_2")
CHOOSE = "ids => { for (const id of ids) document.getElementById(id).click() }"


@dataclass
class Shot:
    """One picture: its name, the page, the screen, the colours, the low-vision version, the part on top."""

    name: str
    page: Path
    screen: dict
    scheme: str = "light"
    sight: bool = False
    top: str = "body"


def fullest(root, folder):
    """The page below a folder with the most to see."""
    pages = sorted(p for p in (root / folder).glob("*/index.html") if p.parent.name != "stranitsa")
    if not pages:
        sys.exit(f"no page below {folder}/")
    return max(pages, key=lambda page: page.stat().st_size)


def shots(root):
    start, programme = root / "index.html", fullest(root, "programmy")
    mentors, roadmap = root / "nastavniki/index.html", root / "dorozhnaya-karta/index.html"
    return [
        Shot("start-desktop", start, DESKTOP),
        Shot("start-dark", start, DESKTOP, scheme="dark"),
        Shot("start-low-vision", start, DESKTOP, sight=True),
        Shot("mentors-desktop", mentors, DESKTOP),
        Shot("roadmap-desktop", roadmap, DESKTOP, top=".chart"),
        Shot("programme-desktop", programme, DESKTOP),
        Shot("start-phone", start, PHONE),
        Shot("mentors-phone-dark", mentors, PHONE, scheme="dark"),
        Shot("programme-phone", programme, PHONE),
    ]


def take(chromium, shot, folder):
    context = chromium.new_context(
        viewport=shot.screen, locale="ru-RU", color_scheme=shot.scheme, reduced_motion="reduce",
        is_mobile=shot.screen is PHONE, device_scale_factor=2 if shot.screen is PHONE else 1)
    tab = context.new_page()
    tab.goto(shot.page.as_uri(), wait_until="load")
    if shot.sight:
        tab.evaluate(CHOOSE, CHOICE)
    tab.locator(shot.top).first.evaluate("part => part.scrollIntoView()")
    tab.screenshot(path=str(folder / f"{shot.name}.png"))
    context.close()


def main(public, folder):
    with browser() as chromium:
        for shot in shots(Path(public).resolve()):
            take(chromium, shot, Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:3])
