import Diagnostics
import Gate
import Publication
import Records

extension Journal {
  /// Takes down what is public: of people right by right, of everything else how much.
  mutating func addShown(_ survey: SectionSurvey) {
    var indexes: [Shown.Right: Int] = [:]
    var others: [RecordKind: Set<String>] = [:]
    for (number, line) in survey.ledger.published.enumerated() {
      guard let files = survey.appearances[LedgerLine(index: number)] else { continue }
      guard line.subject.kind == .person else {
        others[line.subject.kind, default: []].insert(line.subject.id)
        continue
      }
      let right = Shown.Right(
        record: line.subject.name, basis: line.basis.rawValue, until: line.until)
      addShown([line.field], in: files, by: right, &indexes)
    }
    for naming in survey.namings {
      let right = Shown.Right(
        record: naming.subject.name, basis: naming.basis.rawValue, until: naming.until)
      addShown([naming.field], in: naming.files, by: right, &indexes)
    }
    for index in shown.indices { shown[index].files = shown[index].files.inByteOrderOnce }
    shown.sort {
      ($0.record, $0.until ?? .latest, $0.basis) < ($1.record, $1.until ?? .latest, $1.basis)
    }
    self.others = others.mapValues(\.count)
  }

  private mutating func addShown(
    _ fields: [String], in files: [String], by right: Shown.Right,
    _ indexes: inout [Shown.Right: Int]
  ) {
    if let index = indexes[right] {
      shown[index].fields += fields.filter { !shown[index].fields.contains($0) }
      shown[index].files += files
    } else {
      indexes[right] = shown.count
      shown.append(
        Shown(
          record: right.record, fields: fields, basis: right.basis, until: right.until,
          files: files))
    }
  }

  /// Takes down what the last build published that the one before did not, by record.
  mutating func addFirsts() {
    guard let memory = memory.memory, memory.began < memory.date else { return }
    for (place, appearance) in memory.appearances.sorted(by: { $0.key < $1.key })
    where appearance.since == memory.date {
      if firsts.last?.record != place.record {
        firsts.append(First(record: place.record, fields: [], files: []))
      }
      firsts[firsts.count - 1].fields.append(place.field)
      firsts[firsts.count - 1].files += appearance.files
    }
    for index in firsts.indices { firsts[index].files = firsts[index].files.inByteOrderOnce }
  }
}

extension Journal.Shown {
  /// What makes a line of its own: whose, by what right, until when.
  fileprivate struct Right: Hashable {
    let record: String
    let basis: String
    let until: CivilDate?
  }
}
