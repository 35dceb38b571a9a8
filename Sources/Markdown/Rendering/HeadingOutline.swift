/// The headings of a text as they are written: levels without gaps, ids without repetition.
package struct HeadingOutline: Sendable, Hashable {
  /// One heading.
  package struct Entry: Sendable, Hashable {
    /// The level on the page, 1 to 6.
    package var level: Int
    /// The id of its element; `nil` in the plain style.
    package var id: String?
    /// Its words, typeset in the site style.
    package var text: String
  }

  /// The headings in reading order, those in quotations and lists included.
  package var entries: [Entry] = []
  /// The ids of the table captions in reading order.
  var captionIDs: [String] = []
}
