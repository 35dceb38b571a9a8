import HTML
import Markdown
import Publication

extension PageComposer {
  /// A Markdown text as HTML for this page, noted as shown here with everybody whom it names.
  ///
  /// - Parameters:
  ///   - text: the text after the gate.
  ///   - prefix: what its ids begin with, where a page shows several texts.
  ///   - level: the level of its outermost headings; the page's own heading is the first.
  /// - Returns: the fragment, links relative to this page.
  mutating func markup(
    _ text: PublicText, idPrefix prefix: String = "", headingLevel level: Int = 2
  ) -> HTMLFragment {
    let document = text.reveal(for: &trace)
    let views = pictures(in: document)
    let locator = locator
    return document.html(
      using: .site(
        headingLevel: level, idPrefix: prefix,
        address: { target in
          let link = locator.link(to: Route(target))
          let fragment = target.kind == .document ? target.name : target.fragment
          return fragment.map { "\(link)#\($0)" } ?? link
        },
        picture: { media, position in
          views[media.id].map { PictureMarkup.fragment($0, media, at: position) }
        }), numbering: &regions)
  }

  /// The ids of the pictures that stand in a text of this page.
  mutating func pictureIDs(in text: PublicText) -> Set<String> {
    PageComposer.pictureIDs(in: text.reveal(for: &trace))
  }

  /// The pictures that a text shows, noted as shown here.
  private mutating func pictures(in document: MarkdownDocument) -> [String: PictureView] {
    var views: [String: PictureView] = [:]
    for id in PageComposer.pictureIDs(in: document) {
      if let view = picture(id) { views[id] = view }
    }
    return views
  }

  private static func pictureIDs(in document: MarkdownDocument) -> Set<String> {
    var ids: Set<String> = []
    document.forEachInline { inline in
      if case .media(let media) = inline.kind { ids.insert(media.id) }
    }
    return ids
  }
}
