package import HTML

/// How a text becomes HTML.
package struct MarkdownRendering: Sendable {
  /// The rules by which blocks and words are written.
  enum Style: Sendable {
    case plain
    case site
  }

  /// Where a picture stands.
  package enum PicturePosition: Sendable, Hashable {
    /// Alone in its paragraph, which is not written: a `figure` may be supplied.
    case standalone
    /// Among words: only phrasing content may be supplied.
    case inline
  }

  let style: Style
  /// The level of the outermost headings of the text, 2 to 6.
  let headingLevel: Int
  /// What all ids of the text begin with, so that two texts on one page cannot share one.
  let idPrefix: String
  let address: @Sendable (InternalTarget) -> String
  let picture: @Sendable (Media, PicturePosition) -> HTMLFragment?

  /// Exactly what CommonMark 0.30 prescribes, with raw HTML left out and dangerous addresses empty.
  ///
  /// Left out means that nothing at all is written where the raw HTML stood: no comment in its
  /// place, no line end of its own, and not the text between two tags either way touched. The only
  /// other difference from the specification is that void elements end in `>` rather than in ` />`.
  /// Record links and media of the site dialect are written as the words and alternatives they have.
  package static let plain = MarkdownRendering(
    style: .plain, headingLevel: 1, idPrefix: "", address: { _ in "" }, picture: { _, _ in nil })

  /// What a page of the section shows: headings below the page's own, with ids; Russian typography;
  /// links and pictures as the page supplies them.
  ///
  /// - Parameters:
  ///   - headingLevel: The level of the text's outermost headings; deeper ones follow without gaps
  ///     and end at 6.
  ///   - idPrefix: What the ids of headings and captions begin with; ids are unique in one text,
  ///     so a page with several texts gives each its prefix.
  ///   - address: The address of a page of the section, as seen from the page being written.
  ///   - picture: The markup of a declared medium; `nil` leaves it out without a trace.
  /// - Returns: The rendering for one place on one page.
  package static func site(
    headingLevel: Int = 2,
    idPrefix: String = "",
    address: @escaping @Sendable (InternalTarget) -> String,
    picture: @escaping @Sendable (Media, PicturePosition) -> HTMLFragment?
  ) -> MarkdownRendering {
    MarkdownRendering(
      style: .site, headingLevel: min(max(headingLevel, 2), 6), idPrefix: idPrefix,
      address: address, picture: picture)
  }
}
