"""Names in Latin letters as file names have them, by tables that the generator's own do not share."""

LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"


def table(spellings):
    return dict(zip(LETTERS, spellings.replace("∅", " ").split("|"), strict=True))


TABLES = {
    "passport": "a|b|v|g|d|e|e|zh|z|i|i|k|l|m|n|o|p|r|s|t|u|f|kh|ts|ch|sh|shch|ie|y||e|iu|ia",
    "gost-b": "a|b|v|g|d|e|yo|zh|z|i|j|k|l|m|n|o|p|r|s|t|u|f|x|c|ch|sh|shh||y'||e'|yu|ya",
    "iso-9": "a|b|v|g|d|e|ë|ž|z|i|j|k|l|m|n|o|p|r|s|t|u|f|h|c|č|š|ŝ||y|ʹ|è|û|â",
    "iso-9-plain": "a|b|v|g|d|e|e|z|z|i|j|k|l|m|n|o|p|r|s|t|u|f|h|c|c|s|s||y||e|u|a",
    "common": "a|b|v|g|d|e|yo|zh|z|i|y|k|l|m|n|o|p|r|s|t|u|f|h|ts|ch|sh|sch||y||e|yu|ya",
    "maps": "a|b|v|g|d|e|e|zh|z|i|y|k|l|m|n|o|p|r|s|t|u|f|kh|ts|ch|sh|shch||y||e|yu|ya",
    "slavic": "a|b|v|g|d|e|jo|zh|z|i|j|k|l|m|n|o|p|r|s|t|u|f|h|c|ch|sh|shch||y||e|ju|ja",
}


def latin(word, name):
    spellings = table(TABLES[name])
    return "".join(spellings.get(letter, letter) for letter in word.lower())
