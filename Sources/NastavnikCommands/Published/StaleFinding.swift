import Diagnostics
import Guard

/// Something of the section that is online which must not be there any more.
struct StaleFinding: Sendable, Hashable {
  /// What was found.
  enum Kind: String, Sendable, Hashable {
    /// A name in words.
    case name
    /// An e-mail address or a phone number.
    case contact
    /// A birth date.
    case birthDate = "birth-date"
    /// A home address.
    case address
    /// A name in the path of a file.
    case file
    /// Anything in the text of a document.
    case document
    /// Anything in the properties of a document.
    case metadata
    /// The page of a person who has none today.
    case page
    /// A copy of a picture that is not shown today.
    case picture

    /// What the guard found.
    init(_ kind: LeakKind) {
      self =
        switch kind {
        case .name, .alias: .name
        case .contact: .contact
        case .birthDate: .birthDate
        case .address: .address
        case .file: .file
        case .document: .document
        case .metadata: .metadata
        }
    }
  }

  /// Whose it is, as `person:a-ivanova` or a row of a protected list; `nil` where nobody can tell.
  let record: String?
  /// What was found.
  let kind: Kind
  /// The path in the copy.
  let path: String
  /// How certain it is: a lone surname is a warning.
  var severity = Severity.error
}
