package import Diagnostics

/// A row of a bank, and the person's page where there is one (contract, section 7, rule 5).
///
/// An anonymous row has a state, forms and perhaps requests; everything else in it is `nil`.
package struct PublicBankEntry: Sendable {
  /// Which of the two banks.
  package enum Bank: Sendable, Hashable {
    /// The bank of mentors.
    case mentors
    /// The bank of mentees.
    case mentees
  }

  /// Where the person stands in the work of mentoring.
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// A mentor without a pair.
    case available
    /// A mentee without a pair.
    case waiting
    /// In a pair or group.
    case paired
    /// No longer in the bank.
    case left
  }

  /// What is known about the person, column by column; each one passed the gate by itself.
  package struct Profile: Sendable {
    /// The post, or what the person studies.
    package var position: Disclosed<String>?
    /// The subjects taught.
    package var subjects: Disclosed<[String]>?
    /// The place of work or study.
    package var workplace: Disclosed<String>?
    /// The class or study group.
    package var grade: Disclosed<String>?
    /// The education.
    package var education: Disclosed<String>?
    /// The qualification category.
    package var category: Disclosed<String>?
    /// The experience in whole years.
    package var experienceYears: Disclosed<Int>?
    /// The awards, one a line.
    package var awards: Disclosed<[String]>?
    /// The competencies, one a line.
    package var competencies: Disclosed<[String]>?
    /// The interests, one a line.
    package var interests: Disclosed<[String]>?
    /// What the person says of themselves.
    package var bio: Disclosed<PublicText>?
    /// The work e-mail.
    package var email: Disclosed<String>?
    /// The work telephone, as written.
    package var phone: Disclosed<String>?
    /// The portrait's id among the section's pictures.
    package var photo: Disclosed<String>?
    /// The day of entry into the bank.
    package var since: Disclosed<CivilDate>?
    /// The last day in the bank.
    package var until: Disclosed<CivilDate>?
    /// The kinds of mentoring, in words.
    package var kinds: Disclosed<[String]>?
    /// How much time a mentor can give, in words.
    package var timeResource: Disclosed<String>?
    /// Whom a mentor would like to work with, in words.
    package var desiredMentee: Disclosed<String>?
    /// The programmes in which the person is named.
    package var programs: Disclosed<[PublicReference]>?

    /// Starts with nothing known.
    package init() {}
  }

  /// Which bank the row stands in.
  package var bank: Bank
  /// The name, or the alias of an anonymous row.
  package var name: PublicName
  /// The last part of the page's path; `nil` for an anonymous row, which has no page.
  package var slug: String?
  /// Where the person stands in the work of mentoring.
  package var state: Disclosed<State>
  /// The forms of mentoring, in words.
  package var forms: Disclosed<[String]>
  /// The requests in their public wording.
  package var requests: Disclosed<[String]>?
  /// Everything else that is known.
  package var profile: Profile
  /// Whether the row may go into data and feeds (contract, section 7, rule 11).
  package var isTransferable: Bool

  /// Makes a row of what the gate lets through.
  package init(
    bank: Bank, name: PublicName, slug: String?, state: Disclosed<State>,
    forms: Disclosed<[String]>, requests: Disclosed<[String]>?, profile: Profile,
    isTransferable: Bool
  ) {
    self.bank = bank
    self.name = name
    self.slug = slug
    self.state = state
    self.forms = forms
    self.requests = requests
    self.profile = profile
    self.isTransferable = isTransferable
  }
}
