"""Pictures of the real section for README.md.

usage: python -m sitecheck.screenshots PUBLIC FOLDER
"""

import sys
from pathlib import Path

from .browser import browser

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}


def fullest(root, folder):
    """The page below a folder with the most to see."""
    pages = sorted(p for p in (root / folder).glob("*/index.html") if p.parent.name != "stranitsa")
    if not pages:
        sys.exit(f"no page below {folder}/")
    return max(pages, key=lambda page: page.stat().st_size)


def shots(root):
    """(name, page, screen) of each picture."""
    return [
        ("start-phone", root / "index.html", PHONE),
        ("start-desktop", root / "index.html", DESKTOP),
        ("mentors-desktop", root / "nastavniki/index.html", DESKTOP),
        ("programme-desktop", fullest(root, "programmy"), DESKTOP),
        ("programme-phone", fullest(root, "programmy"), PHONE),
        ("roadmap-desktop", root / "dorozhnaya-karta/index.html", DESKTOP),
    ]


def main(public, folder):
    root = Path(public).resolve()
    with browser() as chromium:
        for name, page, screen in shots(root):
            context = chromium.new_context(
                viewport=screen, locale="ru-RU", color_scheme="light", reduced_motion="reduce",
                is_mobile=screen is PHONE, device_scale_factor=2 if screen is PHONE else 1)
            tab = context.new_page()
            tab.goto(page.as_uri(), wait_until="load")
            tab.screenshot(path=str(Path(folder) / f"{name}.png"))
            context.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
