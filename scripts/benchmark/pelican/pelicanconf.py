"""The settings of the Pelican site; only what the section has is made."""

SITENAME = "Наставничество"
AUTHOR = "МБОУ «Школа»"
SITEURL = ""
PATH = "content"
ARTICLE_PATHS = ["articles"]
PAGE_PATHS = ["pages"]
THEME = "theme"
TIMEZONE = "Europe/Moscow"
DEFAULT_LANG = "ru"
DEFAULT_PAGINATION = 20
DIRECT_TEMPLATES = ["index"]
INDEX_SAVE_AS = "novosti/index.html"
ARTICLE_URL = "novosti/{slug}/"
ARTICLE_SAVE_AS = "novosti/{slug}/index.html"
PAGE_URL = "{slug}/"
PAGE_SAVE_AS = "{slug}/index.html"
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
ARCHIVES_SAVE_AS = AUTHORS_SAVE_AS = CATEGORIES_SAVE_AS = TAGS_SAVE_AS = ""
FEED_ALL_ATOM = "feed.xml"
CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
LOAD_CONTENT_CACHE = False
MENUITEMS = [
    ("Наставники", "nastavniki"), ("Наставляемые", "nastavlyaemye"), ("Программы", "programmy"),
    ("Новости", "novosti"), ("Практики", "praktiki"), ("Материалы", "materialy"), ("Мероприятия", "meropriyatiya"),
]
