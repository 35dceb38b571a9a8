import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 1: which consent is effective on the day, seen by what the ledger says of the surname.
@Suite struct EffectiveConsentTests {
  @Test(arguments: ConsentCase.ages + ConsentCase.terms + ConsentCase.papers + ConsentCase.several)
  func `the surname is shown or withheld`(_ testCase: ConsentCase) throws {
    let opened = try Opened(
      .of([testCase.person], minors: testCase.minors), on: testCase.date)
    #expect(opened.outcome("surname", of: "person:lena") == testCase.expected)
    let isNamed = opened.section.mentees.first?.name.isNamed
    #expect(isNamed == testCase.expected.hasPrefix("consent"))
  }
}

/// One row of the table: who, when, by which consents, and what must come of it.
struct ConsentCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let person: Person
  let date: CivilDate
  let minors: MinorsPolicy
  let expected: String

  /// A pupil where the birth date is given; otherwise a member of staff whose age nobody wrote down.
  init(
    _ id: String, born: CivilDate? = nil, on date: CivilDate = .buildDay,
    minors: MinorsPolicy = .strict, _ consents: Consent..., is expected: String
  ) {
    testDescription = id
    person = .pupil(born: born, consents: consents) { if born == nil { $0.status = .staff } }
    self.date = date
    self.minors = minors
    self.expected = expected
  }
}

extension ConsentCase {
  private static let long: CivilDate = "2031-08-31"

  /// A consent to be named in the bank.
  private static func by(
    _ signer: ConsentSigner, signed: CivilDate = "2026-09-01", from: CivilDate? = nil,
    until: CivilDate = "2027-08-31", on resources: [RecordID] = ["site"]
  ) -> Consent {
    .to(.surname, .role, signer: signer, signed: signed, from: from, until: until, on: resources)
  }

  /// Signers by age; the build day is 21 November 2026.
  static let ages: [ConsentCase] = [
    ConsentCase("13, self", born: "2013-01-10", by(.me), is: "wrong-signer"),
    ConsentCase(
      "13, guardian", born: "2013-01-10", by(.guardian), is: "consent until 2027-01-09"),
    ConsentCase(
      "13, guardian, lenient", born: "2013-01-10", minors: .lenient, by(.guardian),
      is: "consent until 2027-08-31"),
    ConsentCase(
      "13, both", born: "2013-01-10", by(.meAndGuardian), is: "consent until 2027-08-31"),
    ConsentCase(
      "the eve of 14, guardian", born: "2012-11-22", by(.guardian), is: "consent until 2026-11-21"),
    ConsentCase("14 today, guardian", born: "2012-11-21", by(.guardian), is: "wrong-signer"),
    ConsentCase("14 today, self", born: "2012-11-21", by(.me), is: "wrong-signer"),
    ConsentCase(
      "14 today, guardian, lenient", born: "2012-11-21", minors: .lenient, by(.guardian),
      is: "consent until 2027-08-31"),
    ConsentCase(
      "14 today, both", born: "2012-11-21", by(.meAndGuardian), is: "consent until 2027-08-31"),
    ConsentCase(
      "14, self, lenient", born: "2012-11-21", minors: .lenient, by(.me), is: "wrong-signer"),
    ConsentCase("17, self", born: "2009-06-01", by(.me), is: "wrong-signer"),
    ConsentCase("17, guardian", born: "2009-06-01", by(.guardian), is: "wrong-signer"),
    ConsentCase(
      "17, guardian, lenient", born: "2009-06-01", minors: .lenient, by(.guardian),
      is: "consent until 2027-05-31"),
    ConsentCase("17, both", born: "2009-06-01", by(.meAndGuardian), is: "consent until 2027-05-31"),
    ConsentCase(
      "the eve of 18, both", born: "2008-11-22", by(.meAndGuardian), is: "consent until 2026-11-21"),
    ConsentCase("18 today, both", born: "2008-11-21", by(.meAndGuardian), is: "wrong-signer"),
    ConsentCase("18 today, guardian", born: "2008-11-21", by(.guardian), is: "wrong-signer"),
    ConsentCase(
      "18 today, guardian, lenient", born: "2008-11-21", minors: .lenient, by(.guardian),
      is: "wrong-signer"),
    ConsentCase("18 today, self signed at 17", born: "2008-11-21", by(.me), is: "expired"),
    ConsentCase(
      "18 today, self signed on the eve", born: "2008-11-21", by(.me, signed: "2026-11-20"),
      is: "expired"),
    ConsentCase(
      "18 today, self signed today", born: "2008-11-21", by(.me, signed: "2026-11-21"),
      is: "consent until 2027-08-31"),
    ConsentCase(
      "18, both signed as adults", born: "2008-01-01", by(.meAndGuardian), is: "wrong-signer"),
    ConsentCase("adult without a birth date, self", by(.me), is: "consent until 2027-08-31"),
    ConsentCase("adult without a birth date, guardian", by(.guardian), is: "wrong-signer"),
    ConsentCase("adult without a birth date, both", by(.meAndGuardian), is: "wrong-signer"),
    ConsentCase(
      "born 29.02.2012, still 13 on 28.02.2026", born: "2012-02-29", on: "2026-02-28",
      by(.guardian, signed: "2025-10-01"), is: "consent until 2026-02-28"),
    ConsentCase(
      "born 29.02.2012, 14 on 01.03.2026", born: "2012-02-29", on: "2026-03-01",
      by(.guardian, signed: "2025-10-01"), is: "wrong-signer"),
    ConsentCase(
      "born 29.02.2008, still 17 on 28.02.2026", born: "2008-02-29", on: "2026-02-28",
      by(.meAndGuardian, signed: "2025-10-01"), is: "consent until 2026-02-28"),
    ConsentCase(
      "born 29.02.2008, 18 on 01.03.2026", born: "2008-02-29", on: "2026-03-01",
      by(.me, signed: "2026-03-01"), is: "consent until 2027-08-31"),
    ConsentCase(
      "born 28.02.2008, 18 on 28.02.2026", born: "2008-02-28", on: "2026-02-28",
      by(.me, signed: "2026-02-28"), is: "consent until 2027-08-31"),
  ]

  /// Days of signing, of the term and of withdrawal.
  static let terms: [ConsentCase] = [
    ConsentCase("no consent", is: "no-consent"),
    ConsentCase("signed today", by(.me, signed: "2026-11-21"), is: "consent until 2027-08-31"),
    ConsentCase(
      "signed tomorrow", by(.me, signed: "2026-11-22"), is: "not-yet-valid from 2026-11-22"),
    ConsentCase(
      "valid from today", by(.me, from: "2026-11-21"), is: "consent until 2027-08-31"),
    ConsentCase(
      "valid from tomorrow", by(.me, from: "2026-11-22"), is: "not-yet-valid from 2026-11-22"),
    ConsentCase(
      "valid from before the signature", by(.me, signed: "2026-12-01", from: "2026-10-01"),
      is: "not-yet-valid from 2026-12-01"),
    ConsentCase(
      "a term that ends before it begins", by(.me, from: "2026-12-01", until: "2026-11-25"),
      is: "not-yet-valid"),
    ConsentCase("the last day", by(.me, until: "2026-11-21"), is: "consent until 2026-11-21"),
    ConsentCase("the day after the last", by(.me, until: "2026-11-20"), is: "expired"),
    ConsentCase(
      "withdrawn tomorrow", by(.me).withdrawn("2026-11-22"), is: "consent until 2026-11-21"),
    ConsentCase("withdrawn today", by(.me).withdrawn("2026-11-21"), is: "withdrawn"),
    ConsentCase("withdrawn long ago", by(.me).withdrawn("2026-09-02"), is: "withdrawn"),
    ConsentCase(
      "the surname withdrawn", by(.me).withdrawn("2026-11-21", .surname), is: "withdrawn"),
    ConsentCase("the name withdrawn", by(.me).withdrawn("2026-11-21", .name), is: "withdrawn"),
    ConsentCase(
      "another category withdrawn", by(.me).withdrawn("2026-11-21", .photo, .givenName),
      is: "consent until 2027-08-31"),
  ]

  /// Resources and separate papers.
  static let papers: [ConsentCase] = [
    ConsentCase("another resource", by(.me, on: ["vk"]), is: "other-resource"),
    ConsentCase("no resource", by(.me, on: []), is: "other-resource"),
    ConsentCase(
      "this resource among others", by(.me, on: ["vk", "site"]), is: "consent until 2027-08-31"),
    ConsentCase(
      "not separate, signed on 31.08.2025", by(.me, signed: "2025-08-31").withinAnotherDocument,
      is: "consent until 2027-08-31"),
    ConsentCase(
      "not separate, signed on 01.09.2025", by(.me, signed: "2025-09-01").withinAnotherDocument,
      is: "not-separate"),
    ConsentCase(
      "separate, signed on 01.09.2025", by(.me, signed: "2025-09-01"),
      is: "consent until 2027-08-31"),
  ]

  /// What several consents make together.
  static let several: [ConsentCase] = [
    ConsentCase(
      "name in one paper, role in another", .to(.name), .to(.role), is: "consent until 2027-08-31"),
    ConsentCase(
      "the longest lasts", by(.me, until: "2026-12-31"), by(.me, until: "2028-12-31"),
      is: "consent until 2028-12-31"),
    ConsentCase(
      "one expired, one effective", by(.me, until: "2026-10-31"), by(.me, until: long),
      is: "consent until 2031-08-31"),
    ConsentCase(
      "one expired, one to come", by(.me, until: "2026-10-31"), by(.me, from: "2027-01-01"),
      is: "not-yet-valid from 2027-01-01"),
    ConsentCase(
      "two to come, the earlier counts", by(.me, from: "2027-02-01"), by(.me, from: "2027-01-01"),
      is: "not-yet-valid from 2027-01-01"),
    ConsentCase(
      "one by the wrong signer, one effective", by(.guardian), by(.me),
      is: "consent until 2027-08-31"),
    ConsentCase(
      "the surname withdrawn in an older paper takes it from a newer one",
      by(.me, signed: "2026-09-01").withdrawn("2026-11-01", .surname),
      by(.me, signed: "2026-10-01"), is: "withdrawn"),
    ConsentCase(
      "the surname withdrawn in a newer paper takes it from an older one",
      by(.me, signed: "2026-10-01"),
      by(.me, signed: "2026-10-15").withdrawn("2026-11-01", .surname), is: "withdrawn"),
    ConsentCase(
      "a paper signed on the day of the withdrawal stands",
      by(.me, signed: "2026-09-01").withdrawn("2026-11-01", .surname),
      by(.me, signed: "2026-11-01"), is: "consent until 2027-08-31"),
    ConsentCase(
      "a paper that never allowed the surname takes it out all the same",
      .to(.photo, signed: "2026-09-01").withdrawn("2026-11-01", .surname),
      by(.me, signed: "2026-10-01"), is: "withdrawn"),
    ConsentCase(
      "a withdrawal to come ends every older paper on its eve",
      by(.me, signed: "2026-09-01").withdrawn("2026-12-01", .surname),
      by(.me, signed: "2026-10-01"), is: "consent until 2026-11-30"),
    ConsentCase(
      "a full withdrawal takes every older paper",
      by(.me, signed: "2026-09-01").withdrawn("2026-11-01"), by(.me, signed: "2026-10-01"),
      is: "withdrawn"),
    ConsentCase(
      "a full withdrawal leaves a later paper",
      by(.me, signed: "2026-09-01").withdrawn("2026-11-01"), by(.me, signed: "2026-11-10"),
      is: "consent until 2027-08-31"),
    ConsentCase(
      "a full withdrawal of another resource's paper takes the older ones",
      by(.me, signed: "2026-09-01", on: ["vk"]).withdrawn("2026-11-01"),
      by(.me, signed: "2026-10-01"), is: "other-resource"),
  ]
}

/// A pupil whose age nobody knows is an error of the records; here nobody may sign for them either.
@Suite struct UnknownAgeTests {
  @Test(arguments: ConsentSigner.allCases, [MinorsPolicy.strict, .lenient])
  func `a pupil without a birth date stays closed`(
    _ signer: ConsentSigner, _ minors: MinorsPolicy
  ) throws {
    let pupil = Person.pupil(born: nil, consents: [.to(.name, .role, signer: signer)])
    let opened = try Opened(.of([pupil], minors: minors))
    #expect(opened.outcome("surname", of: "person:lena") == "wrong-signer")
    #expect(opened.section.mentees.map(\.name.isNamed) == [false])
  }
}
