import Diagnostics
import Platform

/// What keeps a document from being inspected, before it is put into words.
enum DocumentFault: Error, Sendable, Hashable {
  /// There are no bytes.
  case empty
  /// The bytes are not of the kind that the name says.
  case disguised(DocumentKind)
  /// The file cannot be read to its end.
  case damaged(DocumentKind)
  /// Words inside are written in an encoding that is not read.
  case unknownEncoding
  /// The ending of the name is none that is published.
  case unknownKind(ending: String)
  /// A PDF in which other files lie.
  case attachments
  /// A PDF with a form whose answers are hidden from all programs but one.
  case xmlForm
  /// Nobody can read it without a password.
  case encrypted
  /// It would unfold to far more than any document holds.
  case bomb
  /// What lies inside is folded in a way that is not read.
  case sealed
  /// A package lies in a package inside.
  case nestedTooDeep
  /// Another program took too much time or memory for it.
  case tooMuch
  /// The fields that name people are still there after they were taken out.
  case notStripped
  /// A program that looks into it is not installed.
  case toolMissing(String, package: String)
  /// The kernel cannot keep a program away from the network.
  case notIsolated(String)
  /// The system refused to start a program.
  case system(SystemFailure)
  /// What is wrong with a file inside.
  indirect case inside(MemberLabel, DocumentFault)

  /// The problem with a file as the user reads it.
  func diagnostic(for file: String) -> Diagnostic {
    if case .toolMissing(let program, let package) = innermost {
      return Diagnostic(
        .toolMissing, "Для проверки документов нужна программа \(program), а её нет",
        explanation: "Без неё не узнать, чьи имена есть в файле, "
          + "а публиковать непроверенный файл нельзя.",
        hint: "Установите её: apt install \(package)")
    }
    return Diagnostic(
      .fileUnreadable, summary, at: SourcePlace(file: file),
      explanation: explanation, hint: hint)
  }

  /// Whether it lies in the bytes, not in the computer.
  var isOfContent: Bool {
    switch innermost {
    case .toolMissing, .notIsolated, .system, .tooMuch, .bomb, .notStripped: false
    default: true
    }
  }

  private var innermost: DocumentFault {
    if case .inside(_, let fault) = self { fault.innermost } else { self }
  }

  private var summary: String {
    switch self {
    case .empty: "Файл пуст: в нём 0 байтов"
    case .disguised(let kind): "Внутри файла не \(kind.words), хотя он так назван"
    case .damaged(let kind): "Файл повреждён: это \(kind.words), но он не читается до конца"
    case .unknownEncoding:
      "Текст внутри файла записан в кодировке, которую программа не читает"
    case .unknownKind(""): "По имени файла не понять, какого он вида"
    case .unknownKind(let ending): "Файлы вида «.\(ending)» не публикуются"
    case .attachments: "Внутрь документа PDF вложены другие файлы"
    case .xmlForm: "В документе PDF форма XFA, ответы в которой видит только Adobe Reader"
    case .encrypted: "Файл закрыт паролем"
    case .bomb: "В сжатом файле слишком много данных: так бывает у вредоносных архивов"
    case .sealed: "Его содержимое сжато или закрыто так, что программа его не прочтёт"
    case .nestedTooDeep: "Это архив в архиве"
    case .tooMuch: "Проверка файла заняла слишком много времени или памяти"
    case .notStripped: "Из файла не удалось убрать сведения о том, кто его составил"
    case .toolMissing: "Не хватает программы"
    case .notIsolated(let program): "Программу \(program) нельзя запустить без выхода в сеть"
    case .system(let failure): "Проверка файла не началась: \(failure.reason)"
    case .inside(let label, let fault): "Внутри лежит \(label.words): \(fault.summary)"
    }
  }

  private var explanation: String? {
    switch self {
    case .empty, .unknownKind: return nil
    default: break
    }
    return "Файл не проверен, поэтому опубликовать его нельзя."
  }

  private var hint: String {
    switch self {
    case .empty: "Скопируйте файл ещё раз или сохраните документ заново"
    case .disguised: "Откройте его в программе, где он сделан, и сохраните заново"
    case .damaged: "Сохраните документ заново или скопируйте файл ещё раз"
    case .unknownEncoding: "Откройте документ в Word или LibreOffice и сохраните его заново"
    case .unknownKind: "Сохраните документ как PDF, ODT, DOCX, XLSX или CSV"
    case .attachments: "Сохраните документ без вложений; файлы из него опубликуйте отдельно"
    case .xmlForm: "Напечатайте форму в новый файл PDF"
    case .encrypted: "Сохраните документ без пароля"
    case .bomb: "Проверьте, откуда взялся файл; сохраните документ заново как PDF"
    case .sealed: "Удалите вложенный объект или сохраните документ как PDF"
    case .nestedTooDeep: "Разберите архив и опубликуйте файлы из него по отдельности"
    case .tooMuch: "Разделите документ на части или сохраните его заново как PDF"
    case .notStripped: "Сохраните документ заново как PDF, удалив его свойства"
    case .notIsolated: "Соберите раздел на обычном Linux: Debian, Ubuntu, ALT, Astra или в WSL 2"
    case .toolMissing, .system: "Запустите сборку ещё раз"
    case .inside(_, let fault): fault.hint
    }
  }
}
