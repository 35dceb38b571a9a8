package import Diagnostics

/// A consent for dissemination of personal data (152-ФЗ, article 10.1; Роскомнадзор № 18).
package struct Consent: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The day of the signature.
  package var signed: CivilDate
  /// Who signed.
  package var signer: ConsentSigner
  /// The first day of the term, where it is not that of the signature.
  package var validFrom: CivilDate?
  /// The last day of the term.
  package var validUntil: CivilDate
  /// The information resources that it speaks of.
  package var resources: [ResourceReference]
  /// The categories that may be shown.
  package var allow: [PersonalCategory]
  /// The bans that the person set (152-ФЗ, article 10.1, part 9).
  package var bans: [ConsentBan] = []
  /// The conditions that the person set, in words.
  package var conditions: String?
  /// The day on which the school posted the conditions (152-ФЗ, article 10.1, part 10).
  package var conditionsPosted: CivilDate?
  /// The day on which the school received the withdrawal.
  package var withdrawn: CivilDate?
  /// What was withdrawn; everything where it is empty.
  package var withdrawnCategories: [PersonalCategory] = []
  /// Whether it is a document of its own (156-ФЗ).
  package var separateDocument = true
  /// Where the paper lies; never published.
  package var paper: String?

  /// Whether it speaks of a resource, by the resource's id.
  package func names(_ resource: String) -> Bool { resources.contains { $0.id.text == resource } }

  /// Whether it lists a category, `name` standing for its three parts.
  package func allows(_ category: PersonalCategory) -> Bool {
    allow.contains { $0 == category || $0.parts.contains(category) }
  }

  /// Whether the withdrawal, where there is one, takes back a category.
  package func withdraws(_ category: PersonalCategory) -> Bool {
    guard withdrawn != nil else { return false }
    return withdrawnCategories.isEmpty
      || withdrawnCategories.contains { $0 == category || $0.parts.contains(category) }
  }
}
