package import Diagnostics

/// An act, a plan, a report or a form of the normative base.
package struct Document: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .document }
  /// The documents of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Document> {
    records.documents
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// Who issued it, from the federation to the school.
  package var level: DocumentLevel
  /// What sort of document it is.
  package var type: DocumentType
  /// The numbers, several for a joint act.
  package var numbers: [String] = []
  /// The day of issue.
  package var date: CivilDate?
  /// The issuers, several for a joint act.
  package var issuers: [String] = []
  /// The title; `nil` only where number and issuer name the document.
  package var title: String?
  /// Where it is published.
  package var url: WebAddress?
  /// The file with its text.
  package var file: ContentFile?
  /// Whether it is in force, as its author says.
  package var status: DocumentStatus?
  /// The document that put it into force.
  package var approvedBy: Reference<Document>?
  /// The document that it is attached to.
  package var attachmentOf: Reference<Document>?
  /// The first day in force.
  package var validFrom: CivilDate?
  /// The last day in force.
  package var validUntil: CivilDate?
  /// The document that took its place.
  package var replacedBy: Reference<Document>?
  /// The electronic signature under the file.
  package var signature: DocumentSignature?
  /// The same content for readers of screens.
  package var accessibleAlternative: AccessibleAlternative?
  /// Whether the file holds personal data; `nil` only where there is no file.
  package var containsPersonalData: Bool?
  /// The file without the personal data.
  package var redactedFile: ContentFile?
}
