import Diagnostics

/// Why a command cannot tell which record it was asked about.
enum RecordQueryFailure: Error, Sendable, Hashable {
  /// No record has that name.
  case unknown(String, near: String?)
  /// Records of several kinds have that id.
  case ambiguous(String, among: [String])

  /// The problem, with what to type instead; ids of people are named here, since the school asks.
  var diagnostic: Diagnostic {
    switch self {
    case .unknown(let word, let near):
      Diagnostic(
        .queryUnknownRecord, "Нет записи «\(word)»",
        hint: near.map { "Возможно, вы имели в виду «\($0)»" }
          ?? "Назовите запись видом и кодом, например person:a-ivanova или program:pervyj-urok")
    case .ambiguous(let word, let names):
      Diagnostic(
        .queryAmbiguousRecord, "Код «\(word)» есть у нескольких записей",
        hint: "Назовите и вид: " + names.joined(separator: ", "))
    }
  }
}
