package import Diagnostics

extension Consent {
  /// A consent to every category on the given resources, for a single day.
  ///
  /// - Parameters:
  ///   - resources: the ids of the resources that it speaks of.
  ///   - signer: who signs it.
  ///   - date: the day of the signature and of the whole term.
  ///   - place: what stands for its place in the records.
  /// - Returns: the consent, without bans and conditions.
  package static func toEverything(
    on resources: [RecordID], by signer: ConsentSigner, signed date: CivilDate,
    at place: SourcePlace
  ) -> Consent {
    Consent(
      origin: place, signed: date, signer: signer, validUntil: date,
      resources: resources.map { ResourceReference(to: $0, at: place) },
      allow: PersonalCategory.allCases)
  }
}
