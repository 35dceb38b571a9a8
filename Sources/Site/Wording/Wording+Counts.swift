import Publication
import Russian

extension Wording {
  /// The nouns that pages count.
  enum Noun {
    case mentor
    case mentee
    case programUnderWay
    case programCompleted
    case program
    case stage
    case activity
    case year
    case file
    case newsItem

    /// The three forms.
    var plural: Plural {
      switch self {
      case .mentor: Plural("наставник", "наставника", "наставников")
      case .mentee: Plural("наставляемый", "наставляемых", "наставляемых")
      case .programUnderWay:
        Plural("программа реализуется", "программы реализуются", "программ реализуется")
      case .programCompleted:
        Plural("программа завершена", "программы завершены", "программ завершено")
      case .program: Plural("программа", "программы", "программ")
      case .stage: Plural("этап", "этапа", "этапов")
      case .activity: Plural("мероприятие", "мероприятия", "мероприятий")
      case .year: Plural("год", "года", "лет")
      case .newsItem: Plural("новость", "новости", "новостей")
      case .file: Plural("файл", "файла", "файлов")
      }
    }
  }

  /// A number of people as it may be shown.
  static func count(_ count: PublicCount) -> String {
    switch count {
    case .exactly(let number): RussianNumbers.whole(number)
    case .fewerThan(let threshold): "менее\u{A0}\(threshold)"
    case .notShown: "не\u{A0}показано"
    }
  }

  /// The noun that stands under a number; «менее 5» asks for the genitive plural.
  static func label(_ noun: Noun, for count: PublicCount) -> String {
    if case .exactly(let number) = count { return noun.plural.form(for: number) }
    return noun.plural.many
  }
}
