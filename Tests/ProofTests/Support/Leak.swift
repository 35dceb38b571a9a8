import Diagnostics
import Gate
import Proof
import Publication
import RandomSections
import Records
import Russian
import Site
import Testing

/// A careless program: a file of the section that depends on something withheld.
struct Leak: CustomTestStringConvertible, Sendable {
  /// What depends on it.
  let testDescription: String
  /// The field that it follows from, as the proof names it.
  let field: String
  /// The files that come of it.
  let files: @Sendable (RecordSet) -> [SiteFile]

  /// A leak through the text of a file.
  init(_ name: String, of field: String, _ text: @escaping @Sendable (RecordSet) -> String) {
    testDescription = name
    self.field = field
    files = { records in [Leak.file("leak.txt", text(records))] }
  }

  /// A leak through the path of a file.
  init(path name: String, of field: String, _ path: @escaping @Sendable (RecordSet) -> String) {
    testDescription = name
    self.field = field
    files = { records in [Leak.file(path(records), "")] }
  }

  private static func file(_ path: String, _ text: String) -> SiteFile {
    SiteFile(path: path) { bytes in
      bytes += Array(text.utf8)
      return Trace()
    }
  }

  /// The ways in which programs give away what they do not print.
  static let all: [Leak] = [
    Leak("a value itself", of: "phone") { $0.people.compactMap(\.phone).sorted().joined() },
    Leak("a number of hidden values", of: "email") { "\($0.people.count { $0.email != nil })" },
    Leak("the length of hidden values", of: "guardian") {
      "\($0.people.reduce(0) { $0 + ($1.guardian?.count ?? 0) })"
    },
    Leak("the order of records in files", of: "people") {
      $0.people.filter { $0.mentor != nil }.map { "\($0.status)" }.joined(separator: " ")
    },
    Leak("the order of hidden ids", of: "id") {
      $0.people.filter { $0.mentor != nil }.sorted { $0.id < $1.id }.map { "\($0.status)" }
        .joined(separator: " ")
    },
    Leak("an order by hidden birth dates", of: "birth_date") {
      $0.people.sorted { ($0.birthDate?.dayNumber ?? 0) < ($1.birthDate?.dayNumber ?? 0) }
        .map(\.id.text).joined(separator: " ")
    },
    Leak("an age in months", of: "birth_date") { records in
      let today = SectionWorkshop.day.dayNumber
      return records.people.compactMap { $0.birthDate.map { (today - $0.dayNumber) / 30 } }
        .sorted().map(String.init).joined(separator: " ")
    },
    Leak("the line of a record", of: "place") {
      $0.people.map { "\($0.origin.position?.line ?? 0)" }.sorted().joined(separator: " ")
    },
    Leak("why a programme ended", of: "end_reason") {
      "\($0.programs.count { $0.endReason == .byCurator })"
    },
    Leak("the paper of a consent", of: "paper") {
      $0.people.flatMap { $0.consents.compactMap(\.paper) }.sorted().joined()
    },
    Leak(path: "a slug of a hidden name", of: "surname") { records in
      let all = records.people.map(\.surname).sorted().joined(separator: " ")
      return "nastavniki/\(Transliteration.slug(all))/index.html"
    },
    Leak(path: "the name of a file as it lies in content/", of: "file") { records in
      "assets/" + records.media.map(\.file.path).sorted().joined(separator: "-")
    },
    Leak("a small number of answers", of: "survey.answers[0]") { records in
      records.indicators.map { "\($0.survey?.answers.first?.counts.map(\.count) ?? [])" }.joined()
    },
    Leak("the order of small answers", of: "survey.answers[0]") { records in
      records.indicators.map { indicator in
        let counts = indicator.survey?.answers.first?.counts ?? []
        return counts.sorted { $0.count < $1.count }.map(\.answer).joined(separator: " ")
      }.joined(separator: "; ")
    },
    Leak("the length of a bar in a scale that ends with a hidden number", of: "survey.answers[0]") {
      records in
      records.indicators.map { indicator in
        let counts = indicator.survey?.answers.first?.counts.map(\.count) ?? []
        let most = max(counts.max() ?? 1, 1)
        return counts.map { "\($0 * 1000 / most)" }.joined(separator: " ")
      }.joined(separator: "; ")
    },
    Leak("a share of few people", of: "value") { records in
      records.indicators.map { "\($0.value?.approximation ?? 0)" }.joined(separator: " ")
    },
    Leak("a small number by its unit, or a share that tells one", of: "value") { records in
      let alone = records.indicators.filter { ($0.numerator == nil) != ($0.denominator == nil) }
      return alone.map { "\($0.value?.approximation ?? 0)" }.joined(separator: " ")
    },
    Leak("a part that leaves a small rest", of: "numerator") { records in
      records.indicators.map { "\($0.numerator ?? 0)" }.joined(separator: " ")
    },
    Leak("a small whole", of: "denominator") { records in
      records.indicators.map { "\($0.denominator ?? 0)" }.joined(separator: " ")
    },
    Leak("drafts counted in", of: "news") { "\($0.news.count)" },
    Leak("strangers counted in", of: "person") { "\($0.people.count)" },
  ]
}
