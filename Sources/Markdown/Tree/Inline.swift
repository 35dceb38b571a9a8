package import Diagnostics

/// A piece of running text.
package struct Inline: Sendable, Hashable {
  /// What an inline is, with its content.
  package indirect enum Kind: Sendable, Hashable {
    /// Words.
    case text(String)
    /// A line break of the source that is a space to the reader.
    case softBreak
    /// A line break that the author asked for.
    case lineBreak
    /// Words to be shown letter by letter.
    case code(String)
    /// Stressed words.
    case emphasis([Inline])
    /// Strongly stressed words.
    case strong([Inline])
    /// A link with its title, empty where there is none.
    ///
    /// An autolink `<person:…>` has no words of its own and no children: ids are private.
    case link(Destination, title: String, [Inline])
    /// A declared medium, `![alt](media:ID "title")`; the picture is supplied at rendering.
    case media(Media)
    /// Any other image: an error in records, its alt text to the reader.
    case foreignImage(Destination, alternative: String, title: String)
  }

  /// What the inline is.
  package var kind: Kind
  /// Where it begins in the file.
  package var place: SourcePosition

  /// Makes an inline that stands at a place.
  package init(_ kind: Kind, at place: SourcePosition) {
    self.kind = kind
    self.place = place
  }
}
