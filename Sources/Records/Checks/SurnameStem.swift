/// What the grammatical cases of a Russian surname have in common, for a first guess.
///
/// The guard looks closer; here a picture's description is only compared with known surnames.
struct SurnameStem: Sendable, Hashable {
  private let letters: String

  /// Cuts the ending of a case or gender, the longest that leaves three letters.
  init(of word: some StringProtocol) {
    let folded = String(word.lowercased().map { $0 == "ё" ? "е" : $0 })
    let ending = SurnameStem.endings.first {
      folded.hasSuffix($0) && folded.count - $0.count >= 3
    }
    letters = String(folded.dropLast(ending?.count ?? 0))
  }

  /// The endings of surnames, longest first.
  private static let endings = [
    "ого", "ому", "ыми", "ими", "ами", "ями", "ой", "ей", "ою", "ею", "ую", "юю", "ая", "яя",
    "ий", "ый", "ым", "им", "ом", "ем", "ых", "их", "ах", "ях", "ам", "ям", "ов", "а", "я", "у",
    "ю", "е", "ы", "и", "о", "й", "ь",
  ]
}
