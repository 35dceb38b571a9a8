/// A school's export that a municipality merges into its bank.
package struct SchoolExport: Sendable, Hashable {
  /// The organisation of the registry that the file is named by.
  package let organization: RecordID
  /// The file under content/.
  package let file: ContentFile

  /// Names the export of an organisation.
  package init(of organization: RecordID, in file: ContentFile) {
    self.organization = organization
    self.file = file
  }
}
