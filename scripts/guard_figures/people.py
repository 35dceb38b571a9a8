"""People for the corpus, declined by the dictionary of OpenCorpora, which the generator knows nothing of."""

from dataclasses import dataclass

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")

MEN = """
Александр Алексей Анатолий Андрей Антон Артём Артур Борис Вадим Валерий Василий Виктор Виталий Владимир
Владислав Вячеслав Геннадий Георгий Глеб Григорий Даниил Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл
Константин Лев Леонид Максим Марк Матвей Михаил Никита Николай Олег Павел Пётр Роман Руслан Семён Сергей
Станислав Степан Тимофей Фёдор Юрий Яков Ярослав Айдар Азамат Алишер Анвар Арсен Аслан Ахмед Батыр Булат
Дамир Ильдар Ильнур Искандер Камиль Магомед Марат Мурад Наиль Рамиль Рашид Ринат Рустам Тагир Тимур Шамиль
Гасан Мустафа Муса Заур Мурат Хасан
""".split()

EASTERN = MEN[MEN.index("Айдар") :]

WOMEN = """
Александра Алёна Алина Алла Анастасия Ангелина Анна Валентина Валерия Варвара Василиса Вера Вероника Виктория
Галина Дарья Диана Ева Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кира Кристина
Ксения Лариса Лидия Любовь Людмила Маргарита Марина Мария Милана Надежда Наталья Нина Оксана Ольга Полина
Раиса Римма Светлана Софья Тамара Татьяна Ульяна Юлия Яна Айгуль Алсу Амина Аида Венера Гузель Гульнара
Динара Залина Зарема Зульфия Индира Лейла Лиана Мадина Патимат Резеда Роза Румия Фатима Эльвира Эльмира
""".split()

FATHERS = """
Александрович Алексеевич Анатольевич Андреевич Антонович Борисович Вадимович Валерьевич Васильевич Викторович
Владимирович Вячеславович Геннадьевич Георгиевич Григорьевич Дмитриевич Евгеньевич Иванович Игоревич Ильич
Кириллович Константинович Леонидович Львович Максимович Михайлович Никитич Николаевич Олегович Павлович
Петрович Романович Русланович Семёнович Сергеевич Станиславович Степанович Фёдорович Юрьевич Яковлевич
Кузьмич Магомедович Рашидович Ринатович Рустамович Ахмедович Тимурович
""".split()

MOTHERS = """
Александровна Алексеевна Анатольевна Андреевна Антоновна Борисовна Вадимовна Валерьевна Васильевна Викторовна
Владимировна Вячеславовна Геннадьевна Георгиевна Григорьевна Дмитриевна Евгеньевна Ивановна Игоревна Ильинична
Кирилловна Константиновна Леонидовна Львовна Максимовна Михайловна Никитична Николаевна Олеговна Павловна
Петровна Романовна Руслановна Семёновна Сергеевна Станиславовна Степановна Фёдоровна Юрьевна Яковлевна
Кузьминична Магомедовна Рашидовна Ринатовна Рустамовна Ахмедовна Тимуровна
""".split()

COMMON = """
Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев
Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов
Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин
Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров
Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов
""".split()

TURKIC = """
Алиев Мамедов Гасанов Гусейнов Ахмедов Исмаилов Керимов Рзаев Сулейманов Абдуллаев Алескеров Аббасов Агаев
Байрамов Велиев Гаджиев Джафаров Ибрагимов Кулиев Мустафаев Насибов Оруджев Рагимов Садыгов Тагиев Юсупов
""".split()


def other_name(name):
    """Whether the two words of a name are two names."""
    one, two = name.replace("-", " ").split(" ")
    return one != two


@dataclass(frozen=True)
class Person:
    """A full name in six cases, in the order of CASES."""

    surname: tuple
    given_name: tuple
    patronymic: tuple


class Registry:
    """Makes people whose names the dictionary can decline."""

    def __init__(self, analyzer, chooser):
        self.analyzer = analyzer
        self.chooser = chooser
        self.surnames = sorted(
            word
            for word, tag, _, _, _ in analyzer.dictionary.iter_known_words()
            if {"Surn", "masc", "sing", "nomn"} <= tag.grammemes and "Abbr" not in tag and len(word) > 3
        )

    def decline(self, word, part, gender):
        """The six cases with the capitals and ё of the word; nothing for what the dictionary cannot."""
        for parse in self.analyzer.parse(word.lower()):
            grammemes = parse.tag.grammemes
            if not {part, "sing", "nomn"} <= grammemes or not {gender, "ms-f"} & set(map(str.lower, grammemes)):
                continue
            forms = [parse.inflect({"sing", case, gender}) or parse.inflect({"sing", case}) for case in CASES]
            if all(forms):
                return tuple("-".join(map(str.capitalize, form.word.split("-"))) for form in forms)
        return None

    def feminine(self, surname):
        """The surname of a woman of the same family."""
        for parse in self.analyzer.parse(surname.lower()):
            if {"Surn", "masc", "nomn"} <= parse.tag.grammemes:
                for form in parse.lexeme:
                    if {"Surn", "femn", "sing", "nomn"} <= form.tag.grammemes:
                        return form.word
        return surname

    def person(self, surnames, is_usable=lambda surname: True):
        while True:
            gender = self.chooser.choice(("masc", "femn"))
            surname = self.chooser.choice(surnames)
            if gender == "femn":
                surname = self.feminine(surname)
            names, parents = (MEN, FATHERS) if gender == "masc" else (WOMEN, MOTHERS)
            parts = (
                self.decline(surname, "Surn", gender),
                self.decline(self.chooser.choice(names), "Name", gender),
                self.decline(self.chooser.choice(parents), "Patr", gender),
            )
            if all(parts) and is_usable(parts[0]):
                return Person(*parts)

    def double(self):
        """Somebody with a surname of two halves."""
        while True:
            one, two = self.person(self.surnames), self.person(self.surnames)
            if self.is_feminine(one) == self.is_feminine(two) and len(set(one.surname)) == len(set(two.surname)):
                surname = tuple(f"{a}-{b}" for a, b in zip(one.surname, two.surname, strict=True))
                return Person(surname, one.given_name, one.patronymic)

    def turkic(self):
        """Somebody whose patronymic is a father's name and a particle."""
        person = self.person(TURKIC)
        particle = "кызы" if self.is_feminine(person) else "оглы"
        father = self.chooser.choice(EASTERN)
        return Person(person.surname, person.given_name, (f"{father} {particle}",) * len(CASES))

    def compound(self):
        """Somebody with two given names, and of the men of the East with a patronymic of two words."""
        while True:
            person = self.person(self.surnames)
            if self.is_feminine(person):
                other = self.decline(self.chooser.choice(WOMEN), "Name", "femn")
                sign = self.chooser.choice("- ")
                names = other and tuple(f"{one}{sign}{two}" for one, two in zip(person.given_name, other, strict=True))
                patronymic = person.patronymic
            else:
                first, father = self.chooser.sample(EASTERN, 2)
                second = self.decline(self.chooser.choice(EASTERN), "Name", "masc")
                names = second and tuple(f"{first}-{form}" for form in second)
                patronymic = tuple(f"{father}-{form}" for form in person.patronymic)
            if names and other_name(names[0]):
                return Person(person.surname, names, patronymic)

    @staticmethod
    def is_feminine(person):
        return person.patronymic[0].endswith("на")

    def families(self, count, size=3):
        """People of whom each few share a surname, all with other initials."""
        people = []
        for head in self.school(count // size):
            family = {head.given_name[0][0]: head}
            while len(family) < size:
                other = self.person([head.surname[0].lower()])
                family.setdefault(other.given_name[0][0], other)
            people += family.values()
        return people

    def school(self, count, make=None):
        """People of different families, so that no genitive of one is the nominative of another.

        Fewer than asked for where there are no more surnames.
        """
        people = {}
        for _ in range(count * 20):
            if len(people) == count:
                break
            person = make() if make else self.person(self.surnames)
            people.setdefault(person.surname[0].rstrip("а"), person)
        return list(people.values())
