"""The demonstration records, read without the generator, so that nothing is judged by itself."""

from pathlib import Path

import yaml

# Both spellings of each key that a check needs (contract section 3).
NAMES = {
    "id": "код", "surname": "фамилия", "given_name": "имя", "patronymic": "отчество",
    "status": "статус", "birth_date": "дата_рождения", "email": "почта", "phone": "телефон",
    "address": "домашний_адрес", "guardian": "представитель", "difficulties": "затруднения",
    "mentee": "наставляемый", "consents": "согласия", "paper": "документ",
    "extensions": "продления", "reason": "причина", "end_reason": "причина_завершения",
}


def key(record, name):
    """The value under a key in either spelling, or None."""
    return record.get(name, record.get(NAMES[name])) if isinstance(record, dict) else None


def load(content, folder):
    """The records of a folder as (file, id, mapping); every scalar stays text."""
    found = []
    for path in sorted((Path(content) / folder).glob("*.y*ml")):
        for document in yaml.load_all(path.read_text("utf-8-sig"), Loader=yaml.BaseLoader):
            for record in document if isinstance(document, list) else [document]:
                if isinstance(record, dict):
                    found.append((path, key(record, "id") or path.stem, record))
    return found


def texts(value):
    """All texts in a value, however deep."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, dict):
        value = list(value.values())
    return [text for part in value or [] for text in texts(part)]
