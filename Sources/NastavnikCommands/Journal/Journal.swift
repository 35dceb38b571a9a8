import Diagnostics
import Records

/// What the school looks at every week: what is public of people, what ends, what has to be done.
///
/// People stand in it by their ids. No birth date stands in it: of who comes of age it is said
/// roughly when, and of a consent only the day on which it ends.
struct Journal: Sendable {
  /// What is public of one person by one right.
  struct Shown: Sendable, Equatable {
    /// The record, as `person:a-ivanova`.
    let record: String
    /// The keys and categories.
    var fields: [String]
    /// By what right, as the report says it.
    let basis: String
    /// The last day of the right.
    let until: CivilDate?
    /// The files that show any of it.
    var files: [String]
  }

  /// What of one person ends within the days of notice, and where.
  struct Ending: Sendable, Equatable {
    /// The record.
    let record: String
    /// The id of the resource; the section itself is `site`.
    let resource: String
    /// The categories that nothing allows afterwards.
    var categories: [PersonalCategory]
    /// The last day of the right.
    let until: CivilDate
  }

  /// Somebody who reaches an age at which others have to sign.
  struct Age: Sendable, Equatable {
    /// The record.
    let record: String
    /// 14 or 18 years.
    let years: Int
    /// Whether it is to come; else it came within the same number of days.
    let isToCome: Bool
    /// Whether consents signed so far go on to be effective.
    let keepsConsents: Bool
  }

  /// Something about one consent that the school has to mend.
  struct Duty: Sendable, Equatable {
    /// The record.
    let record: String
    /// The day of the signature.
    let signed: CivilDate
    /// The last day to do it; `nil` where it is not a matter of days.
    var lastDay: CivilDate?
    /// Where it stands in the records.
    let place: SourcePlace
  }

  /// A withdrawal whose days to stop are running.
  struct Withdrawal: Sendable, Equatable {
    /// The record.
    let record: String
    /// The day on which the school received it.
    let received: CivilDate
    /// The last day to stop.
    let lastDay: CivilDate
    /// What was taken back; nothing where it is everything.
    let categories: [PersonalCategory]
    /// Where it stands in the records.
    let place: SourcePlace
    /// Whether a build since then is remembered.
    let isBuilt: Bool
  }

  /// What the last build published that the one before did not.
  struct First: Sendable, Equatable {
    /// The record.
    let record: String
    /// The keys and categories.
    var fields: [String]
    /// The files that show any of it.
    var files: [String]
  }

  /// How many days ahead ends and ages are told.
  static let notice = 30

  /// The day of the journal.
  let date: CivilDate
  /// What is public of people.
  var shown: [Shown] = []
  /// How many other records are public, by kind.
  var others: [RecordKind: Int] = [:]
  /// What ends soon.
  var endings: [Ending] = []
  /// Who reaches an age.
  var ages: [Age] = []
  /// Consents that are part of another document, and so have no effect.
  var enclosed: [Duty] = []
  /// Conditions and bans that are not posted.
  var unposted: [Duty] = []
  /// Withdrawals whose days run.
  var withdrawals: [Withdrawal] = []
  /// What builds took away, told as long as it matters.
  var removals: [RemovalNotice] = []
  /// What is known of builds.
  let memory: MemoryFile.Content
  /// What the last build published for the first time; nothing is known of it without a memory.
  var firsts: [First] = []

  /// Looks at a section and at what is remembered of its builds.
  init(of survey: SectionSurvey, remembering memory: MemoryFile.Content) {
    date = survey.date
    self.memory = memory
    addShown(survey)
    for person in survey.records.people {
      addEndings(of: person, in: survey.records)
      addAges(of: person, in: survey.records)
      addDuties(of: person)
      addWithdrawals(of: person)
    }
    addRemovals(survey)
    addFirsts()
    endings.sort { ($0.until, $0.record, $0.resource) < ($1.until, $1.record, $1.resource) }
    unposted.sort { ($0.lastDay ?? .latest, $0.record) < ($1.lastDay ?? .latest, $1.record) }
    withdrawals.sort { ($0.lastDay, $0.record) < ($1.lastDay, $1.record) }
  }
}
