"""What pages tell machines: structured data (schema.org in JSON-LD) and Open Graph."""

import json
from datetime import date, datetime

import jsonschema

# What search engines ask of each type that the section uses; the vocabulary is schema.org's.
TEXT = {"type": "string", "minLength": 1}
ADDRESS = {"type": "string", "pattern": "^https?://"}
BODY = {
    "type": "object",
    "required": ["@type", "name", "url"],
    "properties": {"@type": TEXT, "@id": ADDRESS, "name": TEXT, "url": ADDRESS},
    "additionalProperties": False,
}
ORGANIZATIONS = [
    "School", "CollegeOrUniversity", "Preschool", "EducationalOrganization", "GovernmentOrganization",
]


def thing(required, optional=()):
    properties = {"@type": TEXT} | required | dict(optional)
    return {
        "type": "object", "required": ["@type", *required], "properties": properties,
        "additionalProperties": False,
    }


AUTHOR = thing({"name": TEXT}, {"url": ADDRESS})
ARTICLE = thing(
    {"headline": TEXT, "url": ADDRESS, "mainEntityOfPage": ADDRESS, "inLanguage": {"const": "ru"},
     "author": {"anyOf": [BODY, {"type": "array", "minItems": 1, "items": AUTHOR}]}, "publisher": BODY},
    {"description": TEXT, "datePublished": TEXT, "image": ADDRESS},
)
SHAPES = {
    "BreadcrumbList": thing({
        "itemListElement": {
            "type": "array", "minItems": 2,
            "items": thing({"position": {"type": "integer"}, "name": TEXT, "item": ADDRESS}),
        }
    }),
    "WebSite": thing({"name": TEXT, "url": ADDRESS, "inLanguage": TEXT, "publisher": BODY}, {"description": TEXT}),
    "NewsArticle": ARTICLE,
    "Article": ARTICLE,
    "Event": thing(
        {"name": TEXT, "startDate": TEXT, "url": ADDRESS, "organizer": BODY, "eventStatus": ADDRESS, "inLanguage": TEXT},
        {"description": TEXT, "endDate": TEXT, "image": ADDRESS, "location": thing({"name": TEXT}),
         "audience": thing({"audienceType": TEXT})},
    ),
} | {
    name: thing(
        {"@id": ADDRESS, "name": TEXT, "url": ADDRESS},
        {"alternateName": TEXT, "address": TEXT, "taxID": TEXT,
         "identifier": thing({"propertyID": TEXT, "value": TEXT})},
    )
    for name in ORGANIZATIONS
}


def check(tree, findings):
    told = 0
    for page in tree.pages.values():
        blocks = [b for b in page.data_blocks if b[0] == "application/ld+json"]
        if len(blocks) != len(page.data_blocks) or len(blocks) > 1:
            findings.error(page.path, "more data blocks than one of JSON-LD")
        for _, text, line in blocks:
            told += 1
            check_block(tree, page, f"{page.path}:{line}", text, findings)
        check_card(tree, page, bool(blocks), findings)
    if not told:
        findings.error("index.html", "no page has structured data")


def check_block(tree, page, place, text, findings):
    if any(sign in text for sign in "<>&\u2028\u2029"):
        findings.error(place, "a sign that could end the data block")
    try:
        graph = json.loads(text)
    except ValueError as problem:
        findings.error(place, f"not JSON: {problem}")
        return
    if graph.get("@context") != "https://schema.org" or not graph.get("@graph"):
        findings.error(place, "neither the context of schema.org nor a graph")
        return
    for found in graph["@graph"]:
        kind = found.get("@type")
        if kind not in SHAPES:
            findings.error(place, f"a type that nobody expects: {kind}")
            continue
        for problem in jsonschema.Draft202012Validator(SHAPES[kind]).iter_errors(found):
            findings.error(place, f"{kind}: {problem.json_path}: {problem.message[:160]}")
        check_thing(tree, page, kind, found, place, findings)


def check_thing(tree, page, kind, found, place, findings):
    own = page.link("canonical")
    if kind == "BreadcrumbList":
        crumbs = found["itemListElement"]
        if [c["position"] for c in crumbs] != list(range(1, len(crumbs) + 1)):
            findings.error(place, "the positions of the breadcrumbs are no 1, 2, 3")
        if crumbs[-1]["item"] != own:
            findings.error(place, "the breadcrumbs lead to another page than this")
        for crumb in crumbs:
            if not tree.resolve_absolute(crumb["item"]):
                findings.error(place, f"a breadcrumb leads to no page: «{crumb['item']}»")
    for key in ("datePublished", "startDate", "endDate"):
        if key in found and moment(found[key]) is None:
            findings.error(place, f"{kind}: {key} is no date: «{found[key]}»")
    if kind == "Event" and moment(found["startDate"]) and "endDate" in found:
        if found["endDate"][:10] < found["startDate"][:10]:
            findings.error(place, "the event ends before it begins")
    if kind in ("Event", "Article", "NewsArticle") and found.get("url") != own:
        findings.error(place, f"{kind}: the address is another than the canonical one")
    if "image" in found and not tree.resolve_absolute(found["image"]):
        findings.error(place, f"{kind}: the picture is missing: «{found['image']}»")


def moment(text):
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    return None


def check_card(tree, page, has_data, findings):
    """Open Graph, ogp.me: each property once, addresses absolute and leading somewhere."""
    card = {}
    for tag, attributes, _ in page.elements:
        name = attributes.get("property", "")
        if tag != "meta" or not name:
            continue
        if name in card:
            findings.error(page.path, f"{name} stands twice")
        card[name] = attributes.get("content", "")
    if bool(card) != has_data:
        findings.error(page.path, "a card without structured data, or the other way round")
    if not card:
        return
    for wanted in ("og:title", "og:type", "og:url", "og:site_name"):
        if not card.get(wanted, "").strip():
            findings.error(page.path, f"{wanted} is missing")
    if card.get("og:url") != page.link("canonical"):
        findings.error(page.path, "og:url is another address than the canonical one")
    picture = card.get("og:image")
    if picture is None:
        return
    if not tree.resolve_absolute(picture):
        findings.error(page.path, f"og:image is missing: «{picture}»")
    for size in ("og:image:width", "og:image:height"):
        if not card.get(size, "").isdigit():
            findings.error(page.path, f"{size} is no number")
    if not card.get("og:image:alt", "").strip():
        findings.error(page.path, "og:image has no text alternative")
