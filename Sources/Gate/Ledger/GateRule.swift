/// A rule of the gate by its number in contract section 7.
package enum GateRule: Int, Sendable, Hashable, CaseIterable {
  /// Which consents are effective on a day.
  case effectiveConsent = 1
  /// A field opens by an effective consent or by law, and by nothing else.
  case field = 2
  /// What the law opens in neutral places.
  case lawBasis = 3
  /// The parts of a name that stand alone.
  case nameForm = 4
  /// Who is named in a bank, and with what.
  case bankRow = 5
  /// Who is named on a programme's page.
  case programPage = 6
  /// When results are shown, and who is named in them, in reviews, awards and works.
  case results = 7
  /// Which pictures are shown.
  case pictures = 8
  /// What a link to a person becomes in a text.
  case personLink = 9
  /// Who is named as responsible in the roadmap.
  case responsible = 10
  /// What a ban on transfer keeps out of data and feeds.
  case bans = 11
  /// Which numbers of people are too small to be shown.
  case counts = 12
  /// Which file of a document is published.
  case documents = 13
  /// Drafts, and days before which or after which nothing is shown.
  case dates = 14
  /// What is withheld is absent from every surface.
  case closedDoors = 15

  /// The rule that usually lets a value through by this right.
  init(openingBy basis: PublicationBasis) {
    switch basis {
    case .consent: self = .field
    case .law: self = .lawBasis
    case .public: self = .dates
    }
  }

  /// The rule that usually keeps a value back for this reason.
  init(closingFor reason: WithheldReason) {
    switch reason {
    case .never, .noConsent: self = .field
    case .draft, .future: self = .dates
    case .notCompleted: self = .results
    case .personalData: self = .documents
    case .wrongSigner, .notSeparate, .otherResource, .notYetValid, .withdrawn, .expired:
      self = .effectiveConsent
    }
  }
}
