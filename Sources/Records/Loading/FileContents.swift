import Diagnostics

/// What one file of records holds, found without a look at the others.
struct FileContents: Sendable {
  /// A record of the file with its id.
  struct Declaration: Sendable {
    /// The id.
    let id: RecordID
    /// Where it is declared.
    let place: SourcePlace
    /// Whether something is wrong in the record.
    let isFlawed: Bool
  }

  /// The kind of the records.
  let kind: RecordKind
  /// What is wrong with the file as a whole.
  var log = DiagnosticLog()
  /// What was found while the records were read; `nil` where the file could not be parsed.
  var reading: Reading?
  /// The text to quote from; `nil` where there is none.
  var source: SourceText?
  /// The file again, where it may declare more ids than are known.
  var unread: UnreadFile?
  /// The settings, if it is their file and they could be read.
  var settings: SiteSettings?
  /// The records with ids in the order of the file.
  var declarations: [Declaration] = []
  /// Puts the record of a declaration into its table, as far as it could be read.
  var store: @Sendable (_ declaration: Int, _ records: inout RecordSet) -> Void = { _, _ in }
}
