/// The schemes by which Markdown links name records (contract, section 2).
package enum LinkScheme: String, Sendable, Hashable, CaseIterable {
  /// A person, named only as far as consents go.
  case person
  /// A document.
  case document
  /// A mentoring programme.
  case program
  /// A news item.
  case news
  /// An event.
  case event
  /// A best practice.
  case practice
  /// A methodical material.
  case material
  /// A page of the site's own.
  case page
  /// A folder of contract section 4, as `dorozhnaya-karta`.
  case section
}
