import Diagnostics
import Publication
import Records
import Russian

/// The order of the people named in a bank, and the last parts of the paths of their pages.
struct BankSlugs: Sendable {
  private var slugs: [PublicBankEntry.Bank: [RecordID: String]] = [:]
  private var ranks: [PublicBankEntry.Bank: [RecordID: Int]] = [:]

  /// Gives everybody who is named in a bank a slug that nobody else has there.
  ///
  /// The numbers behind equal slugs follow what the rows show, so that nothing withheld has a say in
  /// them; the id, private too, decides only between rows that are alike.
  init(people: [Person], rights: [RecordID: PersonRights], date: CivilDate) {
    let banks: [PublicBankEntry.Bank] = [.mentors, .mentees]
    for bank in banks {
      var rows: [Row] = []
      for person in people where person.isIn(bank, on: date) {
        guard let rights = rights[person.id] else { continue }
        if let row = Row(person, in: bank, by: rights) { rows.append(row) }
      }
      rows.sort(by: Row.precedes)
      slugs[bank] = BankSlugs.number(rows)
      for (rank, row) in rows.enumerated() { ranks[bank, default: [:]][row.id] = rank }
    }
  }

  /// The slug of a person in a bank; `nil` for somebody who is not named there.
  func slug(of id: RecordID, in bank: PublicBankEntry.Bank) -> String? { slugs[bank]?[id] }

  /// The place of a person among those named in a bank; `nil` for somebody who is not.
  func rank(of id: RecordID, in bank: PublicBankEntry.Bank) -> Int? { ranks[bank]?[id] }

  /// What the order of two named people may depend on.
  private struct Row {
    let words: String
    let order: RussianOrder.Key
    let since: CivilDate
    let shown: [String]
    let id: RecordID

    /// `nil` for somebody who is not named in the bank (contract, section 7, rule 5).
    init?(_ person: Person, in bank: PublicBankEntry.Bank, by rights: PersonRights) {
      guard rights.allows(.role), let words = rights.form(of: person).words,
        let role = BankRole(of: person, in: bank)
      else { return nil }
      self.words = words
      order = RussianOrder.Key(words)
      since = role.since
      shown = rights.shownTexts(of: person)
      id = person.id
    }

    static func precedes(_ left: Row, _ right: Row) -> Bool {
      if left.words != right.words { return left.order < right.order }
      if left.since != right.since { return left.since < right.since }
      if left.shown != right.shown { return left.shown.lexicographicallyPrecedes(right.shown) }
      return left.id < right.id
    }
  }

  private static func number(_ rows: [Row]) -> [RecordID: String] {
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    var result: [RecordID: String] = [:]
    for row in rows {
      let made = Transliteration.slug(row.words)
      let base = made.isEmpty ? "uchastnik" : made
      var slug = base
      var number = numbers[base] ?? 2
      while !taken.insert(slug).inserted {
        slug = BankSlugs.join(base, number)
        number += 1
      }
      numbers[base] = number
      result[row.id] = slug
    }
    return result
  }

  /// A slug with its number, no longer than a slug may be.
  private static func join(_ base: String, _ number: Int) -> String {
    let ending = "-\(number)"
    let kept = base.utf8.prefix(Transliteration.slugLimit - ending.utf8.count)
    return String(decoding: kept, as: UTF8.self) + ending
  }
}
