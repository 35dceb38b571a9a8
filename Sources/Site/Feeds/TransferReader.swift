import HTML
import Markdown
import Publication

/// Reads the section for files that leave it, as feeds and data: all addresses are absolute, and
/// people under a ban on transfer are not named (contract, section 7, rule 11).
struct TransferReader {
  /// What all files of the build share.
  let context: SiteContext
  /// What has been revealed so far.
  var trace = Trace(forTransfer: true)

  /// Begins a file.
  init(_ context: SiteContext) { self.context = context }

  /// The section.
  var section: PublicSection { context.section }

  /// The absolute address of a page.
  func url(of route: Route) -> String { context.absoluteURL(of: route) }

  /// The absolute address of the page that a reference means.
  func url(of reference: PublicReference) -> String {
    let page = url(of: Route(reference))
    return reference.kind == .document ? "\(page)#\(reference.id)" : page
  }

  /// An author's address, which may be relative to the page that shows it, as absolute.
  func url(_ address: String, on route: Route) -> String {
    AddressResolution.resolve(address, against: url(of: route))
  }

  /// A text as plain words.
  mutating func words(_ text: PublicText) -> String {
    text.revealForTransfer(for: &trace).plainText
  }

  /// A text as HTML that can be read anywhere.
  ///
  /// - Parameters:
  ///   - text: the text after the gate.
  ///   - route: the page to whose place its relative links refer.
  /// - Returns: the fragment, every address in it absolute.
  mutating func markup(_ text: PublicText, on route: Route) -> HTMLFragment {
    let context = context
    let page = url(of: route)
    let document = text.revealForTransfer(for: &trace).rewriting { inline in
      guard case .link(.url(let address), let title, let words) = inline.kind else {
        return [inline]
      }
      var absolute = inline
      let url = AddressResolution.resolve(address, against: page)
      absolute.kind = .link(.url(url), title: title, words)
      return [absolute]
    }
    let pictures = pictures(in: document)
    return document.html(
      using: .site(
        address: { target in
          let address = context.absoluteURL(of: Route(target))
          let fragment = target.kind == .document ? target.name : target.fragment
          return fragment.map { "\(address)#\($0)" } ?? address
        },
        picture: { media, position in
          pictures[media.id].map { $0.markup(of: media, at: position) }
        }))
  }

  /// The pictures of a text in which everybody lets themselves be transferred.
  private mutating func pictures(in document: MarkdownDocument) -> [String: TransferPicture] {
    var ids: [String] = []
    document.forEachInline { inline in
      if case .media(let media) = inline.kind { ids.append(media.id) }
    }
    var found: [String: TransferPicture] = [:]
    for id in ids {
      guard let picture = section.pictures[id], picture.isTransferable,
        let copy = context.assets.pictures[id]?.jpeg.last
      else { continue }
      trace.note(picture.lines)
      found[id] = TransferPicture(
        url: context.absoluteURL(of: copy.path), width: copy.width, height: copy.height,
        alternative: picture.alt, credit: picture.credit)
    }
    return found
  }
}
