import Diagnostics
import Publication

/// What machines are told about a page beside its words: networks that show a link as a card, and
/// search engines that read structured data.
///
/// Both copy what they are told and pass it on, so the rule of feeds holds for them: nobody under a
/// ban on transfer is named there (contract, section 7, rule 11).
struct PageSubject {
  /// What the page is about.
  enum Kind {
    /// Nothing but the page itself.
    case page
    /// The organisation and its section.
    case organization
    /// A text with a date.
    case article(Article)
    /// An event.
    case event(PublicEvent)
    /// Somebody who forbids transfer: machines are told nothing at all.
    case nobody
  }

  /// A text with a date and those who wrote it.
  struct Article {
    /// Whether it is news.
    var isNews: Bool
    /// The day of publication, where it is known.
    var published: CivilDate?
    /// Those who wrote it.
    var authors: [PublicName]
  }

  /// What the page is about.
  var kind = Kind.page
  /// One sentence; `nil` for the description of the page.
  var description: String?
  /// The id of the picture that stands for the page.
  var picture: String?
}
