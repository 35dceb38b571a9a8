import Diagnostics
import Publication

extension Wording {
  /// What an act is cited by: «Приказ от 24.03.2023 № 196, Министерство просвещения».
  static func requisites(of document: PublicDocument) -> String {
    var words = capitalized(document.type.title)
    if let date = document.date { words += " от\u{A0}\(day(date))" }
    if !document.numbers.isEmpty {
      words += " " + document.numbers.map { "№\u{A0}\($0)" }.joined(separator: ", ")
    }
    return ([words] + document.issuers).joined(separator: ", ")
  }

  /// From when until when an act is in force; `nil` where neither was said.
  static func validity(from first: CivilDate?, to last: CivilDate?) -> String? {
    switch (first, last) {
    case (nil, nil): nil
    case (let first?, nil): "с\u{A0}\(day(first))"
    case (nil, let last?): "по\u{A0}\(day(last))"
    case (let first?, let last?): "с\u{A0}\(day(first)) по\u{A0}\(day(last))"
    }
  }

  /// A text with its first letter in capitals.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
