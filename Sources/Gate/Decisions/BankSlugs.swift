import Diagnostics
import Publication
import Records
import Russian

/// The last parts of the paths of people's pages, made of the parts of their names that are shown.
struct BankSlugs: Sendable {
  private var slugs: [PublicBankEntry.Bank: [RecordID: String]] = [:]

  /// Gives everybody who is named in a bank a slug that nobody else has there.
  ///
  /// The numbers behind equal slugs follow the shown names and the ids of named people; nothing
  /// withheld has a say in them.
  init(people: [Person], rights: [RecordID: PersonRights], date: CivilDate) {
    let banks: [PublicBankEntry.Bank] = [.mentors, .mentees]
    for bank in banks {
      var named: [(words: String, id: RecordID)] = []
      for person in people where person.isIn(bank, on: date) {
        guard let rights = rights[person.id], rights.allows(.role) else { continue }
        guard let words = rights.form(of: person).words else { continue }
        named.append((words, person.id))
      }
      named.sort { left, right in
        left.words == right.words
          ? left.id < right.id : RussianOrder.precedes(left.words, right.words)
      }
      slugs[bank] = BankSlugs.number(named)
    }
  }

  /// The slug of a person in a bank; `nil` for somebody who is not named there.
  func slug(of id: RecordID, in bank: PublicBankEntry.Bank) -> String? { slugs[bank]?[id] }

  private static func number(_ named: [(words: String, id: RecordID)]) -> [RecordID: String] {
    var taken: Set<String> = []
    var result: [RecordID: String] = [:]
    for (words, id) in named {
      let made = Transliteration.slug(words)
      let base = made.isEmpty ? "uchastnik" : made
      var slug = base
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(base)-\(number)"
        number += 1
      }
      result[id] = slug
    }
    return result
  }
}
