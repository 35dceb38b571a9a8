/// Words found in a document, and where in it they stand.
package struct DocumentText: Sendable, Hashable {
  /// A part of a document that holds words.
  package enum Place: Sendable, Hashable {
    /// What readers see, and what lies hidden under it.
    case body
    /// A remark of somebody who worked on the text.
    case comment
    /// What a change has covered, and what can be uncovered again.
    case earlierVersion
    /// A field that says something about the document, under its own name.
    case property(String)
    /// The name of a file inside.
    case memberName
    /// A file inside, by its number from 1, and a part of that.
    indirect case member(Int, Place)
  }

  /// Where the words stand.
  package let place: Place
  /// The words; paragraphs, cells and fields are lines of their own.
  package let text: String

  /// Keeps words with their place.
  package init(_ text: String, in place: Place) {
    self.place = place
    self.text = text
  }

  /// Whether the words say something about the document instead of standing in it.
  package var isMetadata: Bool { place.isMetadata }
}

extension DocumentText.Place {
  /// Whether words here say something about a document instead of standing in it.
  var isMetadata: Bool {
    switch self {
    case .body, .comment, .earlierVersion: false
    case .property, .memberName: true
    case .member(_, let place): place.isMetadata
    }
  }
}
