import Diagnostics
import Testing

@testable import Gate
@testable import Records

/// Section 5: where several reasons hold together, the ledger names the first.
@Suite struct ReasonsTests {
  @Test func `the reasons stand in the order of the contract`() {
    #expect(
      WithheldReason.allCases.map(\.rawValue) == [
        "never", "draft", "future", "not-completed", "personal-data", "wrong-signer",
        "not-separate", "other-resource", "not-yet-valid", "withdrawn", "expired", "no-consent",
      ])
    #expect(WithheldReason.allCases.sorted() == WithheldReason.allCases)
  }

  @Test(arguments: ReasonCase.all)
  func `one consent with several obstacles has the first of them`(
    _ testCase: ReasonCase
  ) throws {
    let opened = try Opened(.of([.mentor(consents: [testCase.consent])]))
    let expected = try #require(testCase.obstacles.min())
    #expect(
      opened.outcome("surname", of: "person:anna").split(separator: " ").first
        == Substring(expected.rawValue))
  }

  @Test(arguments: ReasonCase.pairs)
  func `two consents with one obstacle each have the first of both`(
    _ testCase: ReasonCase
  ) throws {
    let consents = testCase.obstacles.map { ReasonCase(obstacles: [$0]).consent }
    for order in [consents, consents.reversed()] {
      let opened = try Opened(.of([.mentor(consents: order)]))
      let expected = try #require(testCase.obstacles.min())
      #expect(
        opened.outcome("surname", of: "person:anna").split(separator: " ").first
          == Substring(expected.rawValue))
    }
  }

  @Test(arguments: ReasonCase.all)
  func `an effective consent outweighs every obstacle of another`(_ testCase: ReasonCase) throws {
    let effective = Consent.to(.name, .role, signed: "2026-11-21")
    let opened = try Opened(.of([.mentor(consents: [testCase.consent, effective])]))
    #expect(opened.outcome("surname", of: "person:anna") == "consent until 2027-08-31")
  }

  @Test func `of several reasons for one field the ledger keeps the first`() {
    let subject = LedgerSubject(.program, "p")
    for order in [WithheldReason.allCases, WithheldReason.allCases.reversed()] {
      var ledger = Ledger()
      for reason in order {
        ledger.withhold(WithheldLine(subject: subject, field: "results", reason: reason))
      }
      #expect(ledger.withheld.map(\.reason) == [.never])
    }
  }
}

/// Obstacles of one consent that can hold together.
struct ReasonCase: Sendable, CustomTestStringConvertible {
  let obstacles: [WithheldReason]

  var testDescription: String { obstacles.map(\.rawValue).joined(separator: " + ") }

  private static let possible: [WithheldReason] = [
    .wrongSigner, .notSeparate, .otherResource, .notYetValid, .withdrawn, .expired,
  ]

  /// Every combination of obstacles.
  static let all: [ReasonCase] = (1..<64).map { bits in
    ReasonCase(
      obstacles: possible.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
  }

  static let pairs = all.filter { $0.obstacles.count == 2 }

  /// A consent with these obstacles and no others.
  var consent: Consent {
    var consent = Consent.to(.name, .role)
    for obstacle in obstacles {
      switch obstacle {
      case .wrongSigner: consent.signer = .guardian
      case .notSeparate: consent.separateDocument = false
      case .otherResource: consent.resources = []
      case .notYetValid: consent.validFrom = "2026-11-22"
      // Withdrawn on the day of signing, so that another consent of that day is not reached.
      case .withdrawn: consent.withdrawn = "2026-09-01"
      case .expired: consent.validUntil = "2026-11-20"
      default: break
      }
    }
    return consent
  }
}
