package import Diagnostics
package import Markdown

/// A person, with everything that the school keeps and everything that they allowed to show.
package struct Person: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .person }
  /// The people of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Person> { records.people }

  /// The id; private.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The surname.
  package var surname: String
  /// The given name, perhaps an initial with a full stop.
  package var givenName: String
  /// The patronymic, perhaps an initial with a full stop.
  package var patronymic: String?
  /// What the person is to the organisation.
  package var status: PersonStatus
  /// The birth date; never published, always there for a pupil.
  package var birthDate: CivilDate?
  /// The post.
  package var position: String?
  /// The subjects taught.
  package var subjects: [String] = []
  /// The place of work or study.
  package var workplace: String?
  /// The qualification category.
  package var category: String?
  /// The education.
  package var education: String?
  /// The years of work.
  package var experienceYears: Int?
  /// The class or group.
  package var grade: String?
  /// The awards.
  package var awards: [String] = []
  /// The competencies.
  package var competencies: [String] = []
  /// The interests.
  package var interests: [String] = []
  /// What the person tells about themselves.
  package var bio: MarkdownDocument?
  /// The e-mail at work.
  package var workEmail: String?
  /// The phone at work.
  package var workPhone: String?
  /// The own e-mail; never published.
  package var email: String?
  /// The own phone; never published.
  package var phone: String?
  /// The home address; never published.
  package var address: String?
  /// The guardian; never published.
  package var guardian: String?
  /// The portrait.
  package var photo: Reference<Medium>?
  /// The word that stands in for a name that may not be shown.
  package var alias: String?
  /// The capacity in which the law opens some data (№ 1802, points 10–11).
  package var lawBasis: LawBasis?
  /// The place in the bank of mentors.
  package var mentor: Mentor?
  /// The place in the bank of mentees.
  package var mentee: Mentee?
  /// Whether the school offers the person to the municipal bank.
  package var municipalBank = false
  /// The consents for dissemination; none for a record with errors, so that it stays closed.
  package var consents: [Consent] = []
}
