import Diagnostics

extension Document {
  /// Asks for a title where number and issuer do not name the document.
  func requireTitle(_ fields: inout Fields) {
    guard title == nil, numbers.isEmpty || issuers.isEmpty, !fields.has(Keys.title) else { return }
    fields.report(
      Problem.missingTitle(
        fields.spelling(of: Keys.title), number: fields.spelling(of: Keys.number),
        issuer: fields.spelling(of: Keys.issuer), at: fields.origin))
  }

  /// Asks whether the file holds personal data.
  func requireStatement(_ fields: inout Fields) {
    guard fields.has(Keys.file), !fields.has(Keys.containsPersonalData) else { return }
    fields.report(
      Problem.missingStatement(
        fields.spelling(of: Keys.containsPersonalData), at: fields.place(of: Keys.file)))
  }
}
