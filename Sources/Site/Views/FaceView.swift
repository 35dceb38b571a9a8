package import Mustache

/// The sign of a person: the first letters of the name, over them a portrait, or a figure for those unnamed.
package struct FaceView: TemplateView {
  let picture: PictureView?
  /// The letters, which stand where the picture does not load; `nil` where the person is not named.
  let letters: String?
  /// Whether the person is named.
  let isNamed: Bool

  /// Takes the letters from a name that is shown.
  init(of name: NameView, picture: PictureView?) {
    isNamed = name.url != nil
    self.picture = picture
    let words = name.text.split(separator: " ").prefix(2)
    letters = isNamed ? words.compactMap(\.first).map(String.init).joined() : nil
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("picture") { $0.picture },
    .text("letters") { $0.letters },
    .flag("is_named") { $0.isNamed },
  ]
}
