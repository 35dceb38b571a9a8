package import Diagnostics

/// An entry of the normative base (D, item 21).
package struct PublicDocument: Sendable {
  /// The level of the act.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    /// Of the federation.
    case federal
    /// Of the region.
    case regional
    /// Of the municipality.
    case municipal
    /// Of the organisation itself.
    case local
  }

  /// The mark of an electronic signature, as users know it.
  package struct Signature: Sendable {
    /// When it was signed.
    package var signedAt: PublicMoment?
    /// Who signed.
    package var signer: PublicName?
    /// The post of the one who signed.
    package var post: Disclosed<String>?
    /// The key of the signature.
    package var key: String?
    /// The detached signature, relative to content/.
    package var file: String?

    /// Whether the signer and the post may go into data (rule 11).
    package var isTransferable: Bool

    /// Makes a mark; closed to data until the gate opens it.
    package init(
      signedAt: PublicMoment?, signer: PublicName?, post: Disclosed<String>?, key: String?,
      file: String?
    ) {
      self.signedAt = signedAt
      self.signer = signer
      self.post = post
      self.key = key
      self.file = file
      self.isTransferable = false
    }
  }

  /// The id, which is the anchor on the page of documents.
  package var id: String
  /// The level.
  package var level: Level
  /// The kind of act: its English name and its words.
  package var type: PublicTermOfArt
  /// The numbers, as «АЗ-1128/08» and «657» of a joint letter.
  package var numbers: [String]
  /// The date.
  package var date: CivilDate?
  /// Who issued it.
  package var issuers: [String]
  /// The title.
  package var title: String?
  /// Where the official text is.
  package var url: String?
  /// The file that may be published, relative to content/.
  package var file: String?
  /// Whether a file waits for a version without personal data (rule 13).
  package var fileIsWithheld: Bool
  /// Whether it is in force.
  package var status: PublicTermOfArt?
  /// The act that approved it.
  package var approvedBy: PublicReference?
  /// The act whose attachment it is.
  package var attachmentOf: PublicReference?
  /// The first day in force.
  package var validFrom: CivilDate?
  /// The last day in force.
  package var validUntil: CivilDate?
  /// The act that took its place: a document of the base, or words.
  package var replacedBy: PublicReference?
  /// The signature.
  package var signature: Signature?
  /// The page with an accessible version.
  package var accessiblePage: PublicReference?
  /// The file with an accessible version, relative to content/.
  package var accessibleFile: String?
  /// The ledger lines of the document.
  package var lines: [LedgerLine]

  /// Makes an entry with what every act has.
  package init(
    id: String, level: Level, type: PublicTermOfArt, numbers: [String], date: CivilDate?,
    issuers: [String], title: String?, lines: [LedgerLine]
  ) {
    self.id = id
    self.level = level
    self.type = type
    self.numbers = numbers
    self.date = date
    self.issuers = issuers
    self.title = title
    self.fileIsWithheld = false
    self.lines = lines
  }
}
