import Documents

/// Leads the reader to a part of a document.
enum DocumentPlaceWording {
  /// How many pages a message names.
  private static let namedPages = 10

  /// A whole sentence about where to look.
  static func sentence(_ place: DocumentText.Place, pages: [Int]) -> String {
    switch place {
    case .body where pages.count == 1: "Это на странице \(pages[0])."
    case .body where !pages.isEmpty: "Это на страницах \(list(pages))."
    case .body: "Это в тексте документа; текст под закраской — тоже текст."
    case .earlierVersion:
      "Это в прежней версии документа, которая осталась внутри файла."
    case .comment: "Это в примечаниях к тексту."
    case .property(let name): "Это в свойстве файла «\(name)»."
    case .memberName: "Это в имени файла, который лежит внутри."
    case .member(let number, let inner):
      "Это в файле № \(number) внутри. " + sentence(inner, pages: [])
    }
  }

  private static func list(_ pages: [Int]) -> String {
    let named = pages.prefix(namedPages).map(String.init).joined(separator: ", ")
    return pages.count > namedPages ? named + " и дальше" : named
  }
}
