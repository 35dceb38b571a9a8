"""Writes the PDF files of the demonstration section into content/documents.

Every byte follows from this file, document_texts.py and the DejaVu fonts:
the same input gives the same files.
"""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from document_texts import DOCUMENTS, SCAN

FONTS = Path("/usr/share/fonts/truetype/dejavu")
OUTPUT = Path(__file__).resolve().parents[2] / "content" / "documents"
SCHOOL = "МБОУ «Школа № 7»"

rl_config.invariant = 1
pdfmetrics.registerFont(TTFont("Serif", FONTS / "DejaVuSerif.ttf"))
pdfmetrics.registerFont(TTFont("Serif-Bold", FONTS / "DejaVuSerif-Bold.ttf"))

BODY = ParagraphStyle(
    "body", fontName="Serif", fontSize=10.5, leading=15, alignment=TA_JUSTIFY,
    firstLineIndent=8 * mm, spaceAfter=2 * mm,
)
PLAIN = ParagraphStyle("plain", parent=BODY, firstLineIndent=0, alignment=0)
CELL = ParagraphStyle("cell", parent=PLAIN, fontSize=9, leading=12, spaceAfter=0)
HEAD = ParagraphStyle("head", parent=CELL, fontName="Serif-Bold")
TITLE = ParagraphStyle(
    "title", parent=PLAIN, fontName="Serif-Bold", fontSize=13, leading=18,
    alignment=TA_CENTER, spaceBefore=4 * mm, spaceAfter=5 * mm,
)
LETTERHEAD = ParagraphStyle("letterhead", parent=PLAIN, alignment=TA_CENTER, fontSize=9.5)


def flowables(blocks):
    """Turns the blocks of a text into what the page layout understands."""
    kinds = {"p": BODY, "l": PLAIN, "h": TITLE, "c": LETTERHEAD}
    for kind, content in blocks:
        if kind == "t":
            yield table(content)
            yield Spacer(0, 4 * mm)
        elif kind == "line":
            yield Paragraph(content + " " + "_" * (72 - len(content)), PLAIN)
        else:
            yield Paragraph(content, kinds[kind])


def table(rows):
    """A ruled table whose first row is a heading; columns are as wide as their longest text asks."""
    weights = [min(max(len(row[column]) for row in rows), 60) + 6 for column in range(len(rows[0]))]
    widths = [170 * mm * weight / sum(weights) for weight in weights]
    cells = [[Paragraph(cell, HEAD if number == 0 else CELL) for cell in row]
             for number, row in enumerate(rows)]
    result = Table(cells, colWidths=widths, repeatRows=1)
    result.setStyle(TableStyle([
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]))
    return result


def write(document):
    """Lays out one document with searchable text and a title."""
    def decorate(page, _):
        page.setTitle(document["title"])
        page.setAuthor(document.get("author", SCHOOL))
        page.setSubject("Наставничество")
        page.setCreator(document.get("creator", "Школа № 7"))
        page.setFont("Serif", 8)
        page.drawCentredString(A4[0] / 2, 10 * mm, str(page.getPageNumber()))

    layout = SimpleDocTemplate(
        str(OUTPUT / document["file"]), pagesize=A4, lang="ru-RU",
        title=document["title"],
        leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm, bottomMargin=18 * mm,
    )
    layout.build(list(flowables(document["blocks"])), onFirstPage=decorate, onLaterPages=decorate)


def write_scan():
    """Draws a page as a slightly turned grey picture, so that it has no text layer."""
    page = Image.new("L", (1000, 1414), 246)
    pen = ImageDraw.Draw(page)
    regular = ImageFont.truetype(str(FONTS / "DejaVuSerif.ttf"), 21)
    bold = ImageFont.truetype(str(FONTS / "DejaVuSerif-Bold.ttf"), 26)
    top = 110
    for line in SCAN["lines"]:
        font = bold if line.startswith("#") else regular
        pen.text((110, top), line.lstrip("#"), fill=45, font=font)
        top += 48 if line.startswith("#") else 33
    turned = page.rotate(0.7, resample=Image.Resampling.BICUBIC, fillcolor=246)
    grey = turned.quantize(8).convert("L")
    sheet = canvas.Canvas(str(OUTPUT / SCAN["file"]), pagesize=A4, invariant=1, pageCompression=1)
    sheet.setTitle(SCAN["title"])
    sheet.setAuthor(SCHOOL)
    sheet.drawInlineImage(grey, 0, 0, *A4)
    sheet.showPage()
    sheet.save()


def write_signature():
    """A stand-in for a detached signature: the demonstration has no real key."""
    (OUTPUT / "polozhenie.pdf.sig").write_text(
        "Это заменитель файла подписи для показа раздела. Настоящего ключа у выдуманной школы нет.\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    for entry in DOCUMENTS:
        write(entry)
    write_scan()
    write_signature()
