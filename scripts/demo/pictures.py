"""Draws the pictures of the demonstration section into content/media.

Flat shapes only: nobody real is shown, and no face has features. Shapes are drawn at twice the
size and reduced, which smooths their edges. The same script gives the same bytes.
"""

import math
from pathlib import Path

from PIL import Image, ImageDraw

OUTPUT = Path(__file__).resolve().parents[2] / "content" / "media"
SCALE = 2

INK = "#2f3542"
PAPER = "#fffaf0"
WOOD = "#c98b57"
DARK_WOOD = "#9a6239"
LEAF = "#6a994e"


class Sheet:
    """A drawing in the coordinates of the finished picture."""

    def __init__(self, width, height, ground):
        self.size = (width, height)
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), ground)
        self.pen = ImageDraw.Draw(self.image)

    def _scaled(self, points):
        return [(x * SCALE, y * SCALE) for x, y in points]

    def box(self, left, top, right, bottom, fill, radius=0):
        area = [value * SCALE for value in (left, top, right, bottom)]
        self.pen.rounded_rectangle(area, radius * SCALE, fill=fill)

    def oval(self, x, y, across, down, fill):
        self.pen.ellipse(
            [value * SCALE for value in (x - across, y - down, x + across, y + down)], fill=fill)

    def ring(self, x, y, radius, color, width=6):
        self.pen.ellipse(
            [value * SCALE for value in (x - radius, y - radius, x + radius, y + radius)],
            outline=color, width=width * SCALE)

    def shape(self, points, fill):
        self.pen.polygon(self._scaled(points), fill=fill)

    def line(self, points, color, width=6):
        self.pen.line(self._scaled(points), fill=color, width=width * SCALE, joint="curve")

    def arc(self, x, y, radius, start, end, color, width=6):
        self.pen.arc(
            [value * SCALE for value in (x - radius, y - radius, x + radius, y + radius)],
            start, end, fill=color, width=width * SCALE)

    def finished(self):
        return self.image.resize(self.size, Image.Resampling.LANCZOS)


def person(sheet, x, y, size, skin, hair, clothes, style="short"):
    """A bust without a face: hair, head, neck and shoulders; `y` is the middle of the head."""
    if style == "long":
        sheet.box(x - 1.15 * size, y - size, x + 1.15 * size, y + 1.6 * size, hair, size)
    if style == "bun":
        sheet.oval(x, y - 1.35 * size, 0.5 * size, 0.5 * size, hair)
    sheet.box(x - 1.9 * size, y + 1.35 * size, x + 1.9 * size, y + 4.4 * size, clothes, size)
    sheet.box(x - 0.36 * size, y + 0.7 * size, x + 0.36 * size, y + 1.75 * size, skin, 0.2 * size)
    if style in ("short", "bun", "long", "curly"):
        sheet.oval(x, y - 0.28 * size, 1.06 * size, 1.0 * size, hair)
    if style == "curly":
        for step in range(9):
            angle = math.pi * (1 + step / 8)
            sheet.oval(x + math.cos(angle) * size, y - 0.25 * size + math.sin(angle) * size * 0.85,
                       0.36 * size, 0.36 * size, hair)
    sheet.oval(x, y + 0.12 * size, 0.86 * size, 1.0 * size, skin)
    if style == "bald":
        sheet.box(x - 0.95 * size, y - 0.1 * size, x - 0.72 * size, y + 0.5 * size, hair, 8)
        sheet.box(x + 0.72 * size, y - 0.1 * size, x + 0.95 * size, y + 0.5 * size, hair, 8)
    else:
        sheet.pen.pieslice(
            [value * SCALE for value in (x - 0.92 * size, y - 1.05 * size, x + 0.92 * size, y + 0.55 * size)],
            180, 360, fill=hair)


def glasses(sheet, x, y):
    sheet.ring(x - 58, y, 44, INK)
    sheet.ring(x + 58, y, 44, INK)
    sheet.line([(x - 14, y), (x + 14, y)], INK)


def book(sheet, x, y, cover):
    sheet.box(x - 130, y - 84, x + 130, y + 96, cover, 12)
    sheet.shape([(x - 116, y - 74), (x, y - 50), (x, y + 88), (x - 116, y + 68)], PAPER)
    sheet.shape([(x + 116, y - 74), (x, y - 50), (x, y + 88), (x + 116, y + 68)], "#f3e9d2")
    for row in range(4):
        sheet.line([(x - 98, y - 40 + row * 26), (x - 20, y - 24 + row * 26)], "#b8a88a", 4)
        sheet.line([(x + 98, y - 40 + row * 26), (x + 20, y - 24 + row * 26)], "#b8a88a", 4)


def leaf(sheet, x, y, size, color):
    points = []
    for step in range(10):
        radius = size if step % 2 == 0 else size * 0.45
        angle = -math.pi / 2 + step * math.pi / 5
        points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    sheet.shape(points, color)
    sheet.line([(x, y + size * 0.3), (x, y + size * 1.3)], DARK_WOOD, 6)


def pawn(sheet, x, y, color, size=1.0):
    sheet.oval(x, y - 74 * size, 34 * size, 34 * size, color)
    sheet.shape([(x - 20 * size, y - 50 * size), (x + 20 * size, y - 50 * size),
                 (x + 46 * size, y + 50 * size), (x - 46 * size, y + 50 * size)], color)
    sheet.box(x - 62 * size, y + 44 * size, x + 62 * size, y + 76 * size, color, 10 * size)


def gauge(sheet, x, y):
    sheet.oval(x, y, 92, 92, INK)
    sheet.oval(x, y, 78, 78, PAPER)
    for step in range(9):
        angle = math.radians(150 + step * 30)
        sheet.line([(x + 60 * math.cos(angle), y + 60 * math.sin(angle)),
                    (x + 72 * math.cos(angle), y + 72 * math.sin(angle))], INK, 4)
    sheet.line([(x, y), (x + 44, y - 38)], "#d1495b", 8)


def cube(sheet, x, y):
    sheet.shape([(x, y - 90), (x + 84, y - 44), (x, y + 2), (x - 84, y - 44)], "#f9c74f")
    sheet.shape([(x - 84, y - 44), (x, y + 2), (x, y + 98), (x - 84, y + 52)], "#f3722c")
    sheet.shape([(x + 84, y - 44), (x, y + 2), (x, y + 98), (x + 84, y + 52)], "#f8961e")


def letter(sheet, x, y):
    sheet.box(x - 120, y - 76, x + 120, y + 84, "#f0ddb5", 6)
    sheet.line([(x - 116, y - 70), (x, y + 16), (x + 116, y - 70)], DARK_WOOD, 6)
    sheet.oval(x, y + 22, 26, 26, "#b23a48")


def portrait(ground, halo, skin, hair, clothes, style, extra):
    """A portrait sheet with a coloured disc, the person and something they care about."""
    sheet = Sheet(900, 1100, ground)
    sheet.oval(450, 470, 360, 360, halo)
    person(sheet, 450, 430, 150, skin, hair, clothes, style)
    extra(sheet)
    return sheet.finished()


def room(wall, floor):
    sheet = Sheet(1200, 800, wall)
    sheet.box(0, 590, 1200, 800, floor)
    return sheet


def window(sheet, left, top, right, bottom, sky):
    sheet.box(left - 14, top - 14, right + 14, bottom + 14, PAPER, 8)
    sheet.box(left, top, right, bottom, sky)
    middle = (left + right) / 2
    sheet.line([(middle, top), (middle, bottom)], PAPER, 12)
    sheet.line([(left, (top + bottom) / 2), (right, (top + bottom) / 2)], PAPER, 12)


def desk(sheet, left, top, right, color=WOOD):
    sheet.box(left + 26, top + 30, left + 54, 740, DARK_WOOD)
    sheet.box(right - 54, top + 30, right - 26, 740, DARK_WOOD)
    sheet.box(left + 54, top + 30, right - 54, 742, "#e3cdb2")
    sheet.box(left, top, right, top + 44, color, 8)


def classroom_pair():
    sheet = room("#f4e8d0", "#d9b48a")
    sheet.box(130, 90, 800, 380, "#3d6b57", 10)
    for row in range(3):
        sheet.line([(180, 160 + row * 70), (480 + row * 90, 160 + row * 70)], "#cfe3d7", 8)
    window(sheet, 900, 100, 1120, 400, "#a9d6e5")
    person(sheet, 420, 420, 72, "#f2c6a0", "#5b3a29", "#7b2d26", "bun")
    person(sheet, 740, 430, 70, "#f6d5b8", "#c98b2f", "#33658a", "long")
    desk(sheet, 240, 610, 940)
    book(sheet, 590, 560, "#b23a48")
    return sheet.finished()


def workshop():
    sheet = room("#dfe7ec", "#b7a18a")
    for index, height in enumerate((150, 110, 170, 130, 160)):
        left = 150 + index * 120
        sheet.box(left, 110, left + 26, 110 + height, "#6c757d", 6)
        sheet.box(left - 14, 90, left + 40, 130, "#d1495b" if index % 2 else "#edae49", 8)
    window(sheet, 860, 90, 1090, 360, "#bde0fe")
    desk(sheet, 110, 520, 1090, "#a9714b")
    sheet.box(240, 430, 520, 520, "#2a9d8f", 10)
    for column in range(6):
        sheet.oval(280 + column * 42, 476, 11, 11, "#e9f5db")
    sheet.line([(560, 512), (660, 430), (770, 500)], INK, 10)
    gauge(sheet, 900, 430)
    return sheet.finished()


def tea_table():
    sheet = room("#fbe9e7", "#c8a27c")
    window(sheet, 470, 80, 750, 340, "#ffe8a3")
    sheet.oval(600, 640, 460, 120, DARK_WOOD)
    sheet.oval(600, 616, 460, 120, WOOD)
    for x, color in ((330, "#e76f51"), (860, "#2a9d8f"), (520, "#f4a261"), (700, "#457b9d")):
        sheet.arc(x + 52, 560, 26, 270, 90, color, 10)
        sheet.box(x - 50, 520, x + 50, 610, color, 18)
        sheet.oval(x, 522, 50, 14, "#7f4f24")
        sheet.arc(x - 10, 470, 22, 200, 20, "#ffffff", 6)
    sheet.oval(610, 640, 130, 34, PAPER)
    for x, y in ((560, 630), (610, 622), (660, 632), (600, 648)):
        sheet.oval(x, y, 28, 16, "#bc6c25")
    return sheet.finished()


def library():
    sheet = room("#efe6dd", "#b08968")
    colors = ("#b23a48", "#457b9d", "#e9c46a", "#2a9d8f", "#8d5a97", "#f4a261")
    for shelf in range(3):
        bottom = 230 + shelf * 165
        x = 90
        index = shelf
        while x < 1090:
            width = 26 + (index * 7) % 22
            height = 100 + (index * 13) % 40
            sheet.box(x, bottom - height, x + width, bottom, colors[index % len(colors)], 3)
            x += width + 6
            index += 1
        sheet.box(70, bottom, 1130, bottom + 22, DARK_WOOD, 4)
    sheet.box(520, 640, 680, 680, "#33658a", 14)
    book(sheet, 600, 650, "#2a9d8f")
    return sheet.finished()


def chess():
    sheet = room("#e3eaf2", "#a68a64")
    person(sheet, 260, 330, 80, "#e8b58f", "#2b2d42", "#1d3557", "short")
    person(sheet, 930, 370, 70, "#f6d5b8", "#b5651d", "#e07a5f", "short")
    desk(sheet, 150, 600, 1050)
    for row in range(4):
        for column in range(8):
            color = PAPER if (row + column) % 2 == 0 else "#5c4033"
            sheet.box(360 + column * 60, 470 + row * 34, 420 + column * 60, 504 + row * 34, color)
    pawn(sheet, 450, 490, PAPER, 0.7)
    pawn(sheet, 690, 520, INK, 0.7)
    pawn(sheet, 570, 560, "#d9ae94", 0.7)
    return sheet.finished()


def stadium():
    sheet = Sheet(1200, 800, "#a8dadc")
    sheet.oval(980, 150, 80, 80, "#ffd166")
    sheet.box(0, 360, 1200, 800, "#7cb518")
    sheet.shape([(0, 800), (430, 400), (770, 400), (1200, 800)], "#c8553d")
    for share in (0.25, 0.5, 0.75):
        sheet.line([(430 + 340 * share, 400), (1200 * share, 800)], PAPER, 6)
    for x, y, size, clothes in ((380, 420, 40, "#457b9d"), (620, 380, 36, "#f4a261"), (840, 440, 44, "#8d5a97")):
        person(sheet, x, y, size, "#f2c6a0", "#3a2e27", clothes, "short")
    return sheet.finished()


def maple():
    sheet = Sheet(1200, 800, "#fdf0d5")
    sheet.box(0, 620, 1200, 800, "#a3b18a")
    sheet.box(560, 330, 640, 660, DARK_WOOD, 20)
    for x, y, radius in ((600, 230, 190), (450, 300, 130), (750, 300, 130)):
        sheet.oval(x, y, radius, radius * 0.8, "#e76f51")
    for index in range(14):
        leaf(sheet, 90 + index * 80, 690 + (index * 37) % 60, 24, ("#d62828", "#f77f00", "#fcbf49")[index % 3])
    sheet.line([(820, 600), (1050, 540)], INK, 10)
    for step in range(12):
        x = 820 + step * 20
        sheet.line([(x, 600 - step * 5.2), (x - 6, 574 - step * 5.2)], INK, 4)
    return sheet.finished()


def screens():
    sheet = room("#e6e6fa", "#9c8aa5")
    desk(sheet, 150, 620, 1050)
    sheet.box(290, 150, 910, 560, INK, 18)
    sheet.box(560, 560, 640, 620, INK)
    tones = (("#f2c6a0", "#3a2e27", "#2a9d8f", "long"), ("#e8b58f", "#6b4226", "#e76f51", "bun"),
             ("#f6d5b8", "#b5651d", "#457b9d", "short"), ("#e0ac84", "#22223b", "#8d5a97", "long"))
    for index, (skin, hair, clothes, style) in enumerate(tones):
        left = 310 + (index % 2) * 300
        top = 170 + (index // 2) * 190
        tile = Sheet(280, 180, ("#caf0f8", "#ffe5d9", "#d8f3dc", "#fff3b0")[index])
        person(tile, 140, 78, 38, skin, hair, clothes, style)
        sheet.image.paste(tile.image, (left * SCALE, top * SCALE))
    cube(sheet, 1010, 530)
    return sheet.finished()


def device():
    sheet = Sheet(1200, 800, "#e0f2f1")
    sheet.oval(600, 720, 460, 60, "#b2cfcb")
    sheet.box(300, 300, 900, 690, "#f1e3d3", 30)
    sheet.box(350, 350, 620, 520, "#264653", 14)
    sheet.line([(370, 440), (420, 440), (450, 380), (490, 500), (530, 420), (600, 420)], "#8ac926", 8)
    for x in (700, 810):
        sheet.oval(x, 430, 44, 44, INK)
        sheet.line([(x, 430), (x + 22, 402)], PAPER, 8)
    for column in range(8):
        sheet.box(360 + column * 34, 570, 380 + column * 34, 650, "#8d99ae", 6)
    sheet.line([(820, 300), (980, 90)], INK, 10)
    sheet.oval(984, 84, 16, 16, "#d1495b")
    for radius in (50, 84, 118):
        sheet.arc(984, 84, radius, 110, 200, "#d1495b", 6)
    return sheet.finished()


def archive():
    sheet = room("#f5ebe0", "#b08968")
    desk(sheet, 120, 600, 1080)
    for index, color in enumerate(("#d5bdaf", "#e3d5ca", "#d6ccc2")):
        sheet.box(180, 520 - index * 60, 420, 580 - index * 60, color, 6)
        sheet.box(270, 540 - index * 60, 330, 562 - index * 60, PAPER, 3)
    letter(sheet, 600, 520)
    letter(sheet, 800, 540)
    sheet.ring(960, 480, 70, INK, 14)
    sheet.line([(1008, 530), (1060, 600)], INK, 20)
    return sheet.finished()


PORTRAITS = {
    "portret-slovesnitsa": ("#f7ede2", "#f5cac3", "#f2c6a0", "#5b3a29", "#7b2d26", "bun",
                            lambda s: (glasses(s, 450, 440), book(s, 450, 930, "#b23a48"))),
    "portret-nachalka": ("#eaf4f4", "#cce3de", "#f6d5b8", "#adb5bd", "#6b9080", "bun",
                         lambda s: leaf(s, 700, 850, 80, "#f77f00")),
    "portret-matematik": ("#f0efeb", "#ddbea9", "#e8b58f", "#2b2d42", "#cb997e", "long",
                          lambda s: cube(s, 690, 880)),
    "portret-istorik": ("#edf2fb", "#c1d3fe", "#f2c6a0", "#9c6644", "#4a4e69", "long",
                        lambda s: letter(s, 450, 920)),
    "portret-psiholog": ("#fff1e6", "#fde2e4", "#f0c9a4", "#22223b", "#9a8c98", "short",
                         lambda s: s.oval(690, 890, 70, 70, "#f28482")),
    "portret-biolog": ("#f1faee", "#a8dadc", "#f6d5b8", "#bc6c25", "#52796f", "curly",
                       lambda s: (leaf(s, 240, 860, 70, LEAF), leaf(s, 690, 900, 90, "#84a98c"))),
    "portret-inzhener": ("#e9ecef", "#ffe8a3", "#e8b58f", "#495057", "#1d3557", "bald",
                         lambda s: (gauge(s, 690, 880), glasses(s, 450, 450))),
    "portret-molodaya-slovesnitsa": ("#e0fbfc", "#98c1d9", "#f6d5b8", "#c98b2f", "#33658a", "long",
                                     lambda s: book(s, 450, 940, "#2a9d8f")),
    "portret-shahmatist": ("#f8f9fa", "#ced4da", "#e8b58f", "#2b2d42", "#1d3557", "short",
                           lambda s: (pawn(s, 260, 900, PAPER), pawn(s, 660, 900, "#e9c46a"))),
}

SCENES = {
    "klass-vdvoyom": classroom_pair,
    "masterskaya": workshop,
    "biblioteka": library,
    "shahmatnyj-klass": chess,
    "stadion": stadium,
    "klyon-i-linejka": maple,
    "chetyre-ekrana": screens,
    "pribor": device,
    "arhiv": archive,
}


def save_png(name, picture):
    """Few colours make a small file; the edges stay smooth."""
    picture.quantize(96, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
        OUTPUT / f"{name}.png", optimize=True)


def save_turned_jpeg():
    """A portrait stored on its side, as telephones do: the tag says how to turn it upright."""
    picture = portrait("#f4f1de", "#e9c46a", "#e8b58f", "#6c757d", "#3d405b", "bald",
                       lambda s: gauge(s, 450, 920))
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.transpose(Image.Transpose.ROTATE_90).save(
        OUTPUT / "portret-fizik.jpg", quality=82, optimize=True, exif=exif)


def save_geotagged_jpeg():
    """A scene whose metadata names an author, a camera and a place: none may reach the site."""
    exif = Image.Exif()
    exif[0x010F] = "Demo"
    exif[0x0110] = "Teachers' room phone"
    exif[0x013B] = "Muhin R. A."
    place = exif.get_ifd(0x8825)
    place[1] = "N"
    place[2] = (55.0, 0.0, 7.0)
    place[3] = "E"
    place[4] = (83.0, 0.0, 7.0)
    tea_table().save(OUTPUT / "stol-s-chaem.jpg", quality=82, optimize=True, exif=exif)


if __name__ == "__main__":
    for key, parts in PORTRAITS.items():
        save_png(key, portrait(*parts))
    for key, draw in SCENES.items():
        save_png(key, draw())
    save_turned_jpeg()
    save_geotagged_jpeg()
