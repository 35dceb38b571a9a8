package import Gate
import Records

/// What the random sections of a run showed and withheld, so that the generator cannot rot.
package struct ProofCoverage: Sendable {
  /// How often each thing was met.
  package private(set) var counts: [String: Int] = [:]

  /// Starts with nothing met.
  package init() {}

  /// Takes down what a ledger says.
  package mutating func note(_ ledger: Ledger) {
    for line in ledger.withheld {
      counts["reason \(line.reason.rawValue)", default: 0] += 1
      counts["withheld \(line.subject.kind.rawValue) \(line.field)", default: 0] += 1
    }
    for line in ledger.published {
      counts["basis \(line.basis.rawValue)", default: 0] += 1
      counts["shown \(line.subject.kind.rawValue) \(line.field)", default: 0] += 1
    }
  }

  /// Adds what another part of the run met.
  package mutating func add(_ other: ProofCoverage) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// Everything that a run has to meet and has met less often than that.
  package func missing(below least: Int) -> [String] {
    ProofCoverage.expected.filter { counts[$0, default: 0] < least }
  }

  private static let expected: [String] = {
    let reasons = WithheldReason.allCases.map { "reason \($0.rawValue)" }
    let bases = ["consent", "law", "public"].map { "basis \($0)" }
    let fields = [
      "surname", "given_name", "patronymic", "position", "subjects", "workplace", "category",
      "education", "experience_years", "grade", "awards", "competencies", "interests", "bio",
      "work_email", "work_phone", "photo", "mentor.since", "mentor.until", "mentor.state",
      "mentor.forms", "mentor.kinds", "mentor.time_resource", "mentor.desired_mentee",
      "mentee.since", "mentee.until", "mentee.state", "mentee.requests", "role", "pairing",
      "program", "results", "review", "works",
    ]
    let secrets = [
      "birth_date", "email", "phone", "address", "guardian", "mentor.order", "mentee.order",
      "mentee.difficulties",
    ]
    let kinds = ["program", "document", "media", "news", "event"]
    let always = ["practice", "material", "page", "roadmap", "indicator", "award", "partner"]
    return reasons + bases
      + fields.flatMap { ["shown person \($0)", "withheld person \($0)"] }
      + secrets.map { "withheld person \($0)" }
      + kinds.flatMap { ["shown \($0) *", "withheld \($0) *"] } + always.map { "shown \($0) *" }
      + ["withheld document file", "shown program results", "withheld program results"]
  }()
}
