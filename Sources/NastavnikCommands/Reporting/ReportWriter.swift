import Diagnostics
import Gate
import Output
import Platform
import Publication

/// Writes the report of a run (contract, section 5): for the school alone, never into the section.
struct ReportWriter {
  /// What the run brought.
  let result: BuildResult
  /// Everything wrong.
  let log: DiagnosticLog

  /// The report as JSON.
  func bytes() -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("version", 1)
      json.member("date", result.date?.description)
      json.member("status", result.status)
      json.member("pages", result.pages)
      json.member("files", result.changes?.files ?? 0)
      json.member("bytes", result.changes?.bytes ?? 0)
      json.arrayMember("diagnostics") { json in
        for diagnostic in log.ordered { diagnostic.write(to: &json) }
      }
      writePublished(to: &json)
      writeWithheld(to: &json)
      json.member("leaks", [String]())
      json.objectMember("changes") { json in
        json.member("added", result.changes?.added ?? [])
        json.member("changed", result.changes?.changed ?? [])
        json.member("removed", result.changes?.removed ?? [])
      }
    }
    return json.finish() + [UInt8(ascii: "\n")]
  }

  /// Puts the report in its place, whole or not at all.
  ///
  /// - Throws: `output.failed` with what the system answered.
  func write(to path: String) throws(OutputFailure) {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    do throws(SystemFailure) {
      let folder = try Folder(path: parent.isEmpty ? "/" : parent, in: FileSystem())
      try folder.replace(name, with: bytes().span, draft: ".\(name).draft")
    } catch {
      throw OutputFailure(
        Diagnostic(.outputFailed, "Не удалось записать отчёт «\(path)»: \(error.reason)"))
    }
  }

  /// The fields that some file shows; what nothing shows was let through, but is not published.
  private func writePublished(to json: inout JSONWriter) {
    json.arrayMember("published") { json in
      for (index, line) in result.ledger.published.enumerated() {
        guard let files = result.appearances[LedgerLine(index: index)] else { continue }
        json.object { json in
          json.member("record", line.subject.name)
          json.member("field", line.field)
          json.member("basis", line.basis.rawValue)
          if let until = line.until {
            json.member("until", until.description)
          } else {
            json.nullMember("until")
          }
          json.member("files", files)
        }
      }
    }
  }

  private func writeWithheld(to json: inout JSONWriter) {
    json.arrayMember("withheld") { json in
      for line in result.ledger.withheld {
        json.object { json in
          json.member("record", line.subject.name)
          json.member("field", line.field)
          json.member("reason", line.reason.rawValue)
          if let from = line.from {
            json.member("from", from.description)
          } else {
            json.nullMember("from")
          }
        }
      }
    }
  }
}
