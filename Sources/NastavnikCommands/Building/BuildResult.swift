import Compression
import Diagnostics
import Gate
import Output
import Proof
import Publication
import Russian

/// What a run brought, for the report and the closing line.
struct BuildResult: Sendable {
  /// The day that the section is built for.
  var date: CivilDate?
  /// How it ended, as the report says it.
  var status = "errors"
  /// The pages made.
  var pages = 0
  /// What was shown or kept back; nothing before the gate has opened.
  var ledger = Ledger()
  /// The files in which each line of the ledger appears, in the order of their bytes.
  var appearances: [LedgerLine: [String]] = [:]
  /// Whom words name by right that stand in texts and documents, for whoever asks where.
  var namings: [TextNaming] = []
  /// What the guard found, for the report.
  var leaks: [ReportedLeak] = []
  /// The files that show people without their names, by person, in the order of their bytes.
  var concealments: [LedgerSubject: [String]] = [:]
  /// What changed in the published section.
  var changes: OutputChanges?
  /// What each file reveals, kept only where a copy of the section is compared with it.
  var traces: [String: Trace] = [:]
  /// What a look through the copy that is online brought, where there was one.
  var stale: StaleSearch.Outcome?
  /// What was taken away from people whose right to be shown has ended.
  var removals: [RemovalNotice] = []

  /// What the proof by replacement brought, where it was asked for.
  var proof: ProofOutcome?

  /// The pages and files made, and what changed; compressed copies go with their files and are not
  /// counted.
  var summary: String {
    let made = Plural("страница", "страницы", "страниц").phrase(pages)
    guard let changes else { return made }
    let files = Plural("файл", "файла", "файлов").phrase(changes.files - changes.copies)
    func count(_ paths: [String]) -> Int { paths.count { ContentCoding.split($0) == nil } }
    return "\(made), всего \(files); новых \(count(changes.added)), "
      + "изменённых \(count(changes.changed)), удалённых \(count(changes.removed))"
  }

  /// The pages that would be made.
  var checkedSummary: String {
    "Получится " + Plural("страница", "страницы", "страниц").phrase(pages)
  }

  /// What was proved; `nil` where nobody asked, or where it is not so.
  var proofSummary: String? {
    guard case .proved(let values, let people, let files)? = proof else { return nil }
    let hidden = Plural("скрытое значение", "скрытых значения", "скрытых значений").phrase(values)
    let whose = Plural("человека", "человек", "человек").phrase(people)
    let all = Plural("файл", "файла", "файлов").phrase(files)
    return "Доказано заменой: \(hidden) \(whose) заменены другими, "
      + "все \(all) раздела совпали до байта."
  }
}
