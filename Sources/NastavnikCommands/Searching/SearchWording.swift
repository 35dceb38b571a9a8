import Diagnostics
import Platform
import Search

/// What is said of a section whose texts cannot be searched.
enum SearchWording {
  private static let titlesRemain = "На странице поиска найдутся только названия страниц."

  /// There is no program; nothing is wrong with that.
  static let missing = Diagnostic(
    .toolMissing, "Поиск по тексту не построен: нет программы pagefind", severity: .note,
    explanation: titlesRemain,
    hint: "Установите её: python3 -m pip install pagefind_bin — и укажите файл в --pagefind")

  /// The index would hold words side by side that pages keep apart.
  static let joined = Diagnostic(
    .searchFailed,
    "Поиск по тексту не построен: в его указателе слова разных ячеек стоят рядом "
      + "и выглядят как имя, которое публиковать нельзя",
    explanation: titlesRemain + " Сами страницы в порядке.")

  /// The program did not do its work.
  static func problem(_ failure: SearchFailure) -> Diagnostic {
    Diagnostic(
      .searchFailed, "Поиск по тексту не построен: \(reason(failure))", explanation: titlesRemain,
      hint: "Запустите сборку ещё раз; если не поможет, установите pagefind заново")
  }

  private static func reason(_ failure: SearchFailure) -> String {
    switch failure {
    case .program(.timeout): "программа pagefind работала слишком долго"
    case .program(.tooMuchOutput): "программа pagefind сказала слишком много"
    case .program(.missing(let name)): "нет программы \(name)"
    case .program(.notIsolated): "программу pagefind нельзя запустить без выхода в сеть"
    case .program(.system(let failure)), .unreadable(let failure): failure.reason
    case .refused: "программа pagefind закончила с ошибкой"
    case .incomplete: "программа pagefind оставила не всё"
    case .meddled: "программа pagefind меняла страницы, которые должна была только читать"
    case .strange: "программа pagefind оставила лишние или испорченные файлы"
    case .callsOut: "скрипт программы pagefind обращается к другому сайту"
    }
  }
}
