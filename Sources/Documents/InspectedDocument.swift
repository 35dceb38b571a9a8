package import Diagnostics

/// A document that may be published, with everything that it says.
package struct InspectedDocument: Sendable {
  /// The ending of its name in the section, without the dot.
  package let ending: String
  /// The bytes to publish: the file itself, or a copy without the names of those who made it.
  package let published: [UInt8]
  /// All words of the bytes to publish, for the guard.
  package let texts: [DocumentText]
  /// Warnings for the user: no text to check, names in properties that stay.
  package let remarks: [Diagnostic]
  /// The names of the fields that were taken out.
  package let stripped: [String]
}
