import Diagnostics
import Gate
import Guard
import Records

/// People who are withheld everywhere, and texts in which they are named or not.
struct School {
  let title: String
  var people: [(surname: String, givenName: String, patronymic: String)] = []
  var mentions: [LabelledMention] = []
  var strangers: [StrangeText] = []

  init(title: String) { self.title = title }

  /// The guard that looks for these people; the line of each is its number, counted from 1.
  func leakGuard(on day: CivilDate) -> LeakGuard {
    var records = RecordSet()
    for (number, person) in people.enumerated() {
      records.protectedNames.append(
        ProtectedName(
          surname: person.surname, givenName: person.givenName, patronymic: person.patronymic,
          at: SourcePlace(file: "class.csv", line: number + 1, column: 1)))
    }
    return LeakGuard(records, Ledger(), on: day)
  }
}
