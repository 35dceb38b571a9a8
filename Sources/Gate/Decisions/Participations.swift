import Publication
import Records

/// Which programmes each person takes part in, so that nobody is looked for in all of them.
struct Participations: Sendable {
  private var mentored: [RecordID: [Program]] = [:]
  private var attended: [RecordID: [Program]] = [:]

  /// Looks through the programmes once, in the order of their files.
  init(records: RecordSet) {
    for program in records.programs {
      for id in Set(program.mentors.map(\.id)) { mentored[id, default: []].append(program) }
      for id in Set(program.mentees.map(\.id)) { attended[id, default: []].append(program) }
    }
  }

  /// The programmes in which a person takes the part of a bank, in the order of their files.
  func programs(of person: RecordID, in bank: PublicBankEntry.Bank) -> [Program] {
    (bank == .mentors ? mentored[person] : attended[person]) ?? []
  }
}
