package import Mustache

/// The mark of an electronic signature: who signed, in which post, when, with which key.
package struct SignatureView: TemplateView {
  /// The title of what is signed.
  let document: String
  let signer: NameView?
  let post: String?
  let signedAt: String?
  let key: String?
  /// The detached signature.
  let file: FileView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .flag("has_facts") {
      $0.signer != nil || $0.post != nil || $0.signedAt != nil || $0.key != nil || $0.file != nil
    },
    .text("document") { $0.document },
    .view("signer") { $0.signer },
    .text("post") { $0.post },
    .text("signed_at") { $0.signedAt },
    .text("key") { $0.key },
    .flag("has_file") { $0.file != nil },
    .view("file") { $0.file },
  ]
}
