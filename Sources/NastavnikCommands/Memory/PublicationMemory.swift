import Diagnostics
import Gate
import Publication

/// What the finished builds of one section have published, for the school alone.
///
/// It holds ids, keys, days and paths, never a value of a record. It lies in the cache, outside of
/// the section, and lets a build tell what it has taken away.
struct PublicationMemory: Sendable, Equatable {
  /// A field of a record, as the report names both.
  struct Place: Sendable, Hashable, Comparable {
    /// The record, as `person:a-ivanova`.
    let record: String
    /// The English key, or the category of a consent.
    let field: String

    /// Orders by record, then by field, both by bytes.
    static func < (left: Place, right: Place) -> Bool {
      left.record == right.record
        ? left.field.utf8.lexicographicallyPrecedes(right.field.utf8)
        : left.record.utf8.lexicographicallyPrecedes(right.record.utf8)
    }
  }

  /// Since when a field has been public, and where it stands.
  struct Appearance: Sendable, Equatable {
    /// The first day on which a build published it, without a break since then.
    var since: CivilDate
    /// The files in the order of their bytes.
    var files: [String]
  }

  /// The day of the first build that is remembered; what was public before is not known.
  var began: CivilDate
  /// The day of the last finished build.
  var date: CivilDate
  /// What is public since that build.
  var appearances: [Place: Appearance] = [:]
  /// What builds took away, as long as the days to stop are running.
  var removals: [Removal] = []

  /// Begins with nothing published.
  init(on date: CivilDate) {
    began = date
    self.date = date
  }

  /// The memory after one more finished build.
  ///
  /// - Parameters:
  ///   - date: the day of the build.
  ///   - places: the files of each field that is public now.
  ///   - removals: what this build took away.
  /// - Returns: what is public now, each field with the day that is known of it.
  func after(
    _ date: CivilDate, _ places: [Place: [String]], removing removals: [Removal]
  ) -> PublicationMemory {
    var next = PublicationMemory(on: date)
    next.began = min(began, date)
    for (place, files) in places {
      let since = appearances[place].map { min($0.since, date) } ?? date
      next.appearances[place] = Appearance(since: since, files: files)
    }
    next.removals = self.removals.filter { $0.isRunning(on: date) } + removals
    return next
  }

  /// The files of each field that some file shows, and of each name that stands in texts; of a field
  /// by law and by consent, all together.
  ///
  /// - Parameters:
  ///   - ledger: What the gate let through.
  ///   - files: The files in which each of its lines appears, in the order of their bytes.
  ///   - namings: The names in texts, each with its files in that order.
  /// - Returns: The files of each place in the order of their bytes.
  static func places(
    of ledger: Ledger, appearingIn files: [LedgerLine: [String]], _ namings: [TextNaming] = []
  ) -> [Place: [String]] {
    var places: [Place: [String]] = [:]
    var mixed: Set<Place> = []
    func add(_ files: [String], to place: Place) {
      guard !files.isEmpty else { return }
      if places[place] == nil {
        places[place] = files
      } else {
        places[place]?.append(contentsOf: files)
        mixed.insert(place)
      }
    }
    for naming in namings {
      add(naming.files, to: Place(record: naming.subject.name, field: naming.field))
    }
    for (index, line) in ledger.published.enumerated() {
      guard let files = files[LedgerLine(index: index)] else { continue }
      add(files, to: Place(record: line.subject.name, field: line.field))
    }
    for place in mixed { places[place] = places[place]?.inByteOrderOnce }
    return places
  }
}
