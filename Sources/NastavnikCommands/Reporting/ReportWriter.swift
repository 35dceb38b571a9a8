import Diagnostics
import Gate
import Guard
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
      writeLeaks(to: &json)
      json.objectMember("changes") { json in
        json.member("added", result.changes?.added ?? [])
        json.member("changed", result.changes?.changed ?? [])
        json.member("removed", result.changes?.removed ?? [])
      }
      writeWithdrawals(to: &json)
      writeStale(to: &json)
    }
    return json.finish() + [UInt8(ascii: "\n")]
  }

  /// Puts the report in its place, whole or not at all.
  ///
  /// - Throws: `output.failed` with what the system answered.
  func write(to path: String) throws(OutputFailure) {
    let bytes = bytes()
    try ReportWriter.change(path) { folder, name throws(SystemFailure) in
      try folder.replace(name, with: bytes.span, draft: ReportWriter.draft(of: name))
    }
  }

  /// Makes sure that a report can be written, while the section is still as it was.
  ///
  /// - Throws: `output.failed` with what the system answered.
  static func rehearse(at path: String) throws(OutputFailure) {
    try change(path) { folder, name throws(SystemFailure) in
      let draft = draft(of: name)
      let nothing: [UInt8] = []
      if try folder.status(draft) != nil { try folder.remove(draft) }
      try folder.write(draft, bytes: nothing.span)
      try folder.remove(draft)
    }
  }

  /// Does something in the folder of a report, unless what stands there is no plain file: a device
  /// or a link would itself be replaced.
  private static func change(
    _ path: String, _ step: (borrowing Folder, String) throws(SystemFailure) -> Void
  ) throws(OutputFailure) {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    var obstacle: String?
    do throws(SystemFailure) {
      let folder = try Folder(path: parent.isEmpty ? "/" : parent, in: FileSystem())
      obstacle = ReportWriter.obstacle(in: try folder.status(name)?.kind)
      if obstacle == nil { try step(folder, name) }
    } catch {
      throw failure(path, error.reason)
    }
    if let obstacle { throw failure(path, obstacle) }
  }

  /// Why what stands in the place of a report may not be replaced; `nil` where it may.
  private static func obstacle(in kind: FileKind?) -> String? {
    switch kind {
    case nil, .file: nil
    case .folder: "это папка, а не файл"
    case .link, .other: "это не обычный файл"
    }
  }

  private static func draft(of name: String) -> String { ".\(name).draft" }

  private static func failure(_ path: String, _ reason: String) -> OutputFailure {
    OutputFailure(Diagnostic(.outputFailed, "не удалось записать отчёт «\(path)»: \(reason)"))
  }

  /// The fields that some file shows, and the names that stand in texts; what nothing shows was let
  /// through, but is not published.
  private func writePublished(to json: inout JSONWriter) {
    json.arrayMember("published") { json in
      for (index, line) in result.ledger.published.enumerated() {
        guard let files = result.appearances[LedgerLine(index: index)] else { continue }
        ReportWriter.write(
          line.field, of: line.subject, by: line.basis, line.rule, until: line.until,
          standingOn: files, to: &json)
      }
      for naming in result.namings {
        ReportWriter.write(
          naming.field, of: naming.subject, by: naming.basis, naming.rule, until: naming.until,
          standingOn: naming.files, to: &json)
      }
    }
  }

  private static func write(
    _ field: String, of subject: LedgerSubject, by basis: PublicationBasis, _ rule: GateRule,
    until lastDay: CivilDate?, standingOn files: [String], to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("record", subject.name)
      json.member("field", field)
      json.member("basis", basis.rawValue)
      json.member("rule", rule.rawValue)
      if let lastDay {
        json.member("until", lastDay.description)
      } else {
        json.nullMember("until")
      }
      json.member("files", files)
    }
  }

  private func writeStale(to json: inout JSONWriter) {
    json.arrayMember("stale") { json in
      for finding in result.stale?.findings ?? [] {
        json.object { json in
          if let record = finding.record {
            json.member("record", record)
          } else {
            json.nullMember("record")
          }
          json.member("kind", finding.kind.rawValue)
          json.member("file", finding.path)
          json.member("severity", finding.severity.rawValue)
        }
      }
    }
  }

  private func writeWithdrawals(to json: inout JSONWriter) {
    json.arrayMember("withdrawals") { json in
      for notice in result.removals {
        json.object { json in notice.write(to: &json) }
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
          json.member("rule", line.rule.rawValue)
          if let from = line.from {
            json.member("from", from.description)
          } else {
            json.nullMember("from")
          }
        }
      }
    }
  }

  private func writeLeaks(to json: inout JSONWriter) {
    json.arrayMember("leaks") { json in
      for leak in result.leaks {
        json.object { json in
          json.member("person", leak.person)
          json.member("kind", leak.kind.rawValue)
          json.member("file", leak.file)
          if let place = leak.source {
            json.member("source", place.file)
            json.member("line", place.position?.line)
          } else {
            json.nullMember("source")
            json.nullMember("line")
          }
          json.member("severity", leak.severity.rawValue)
        }
      }
    }
  }
}
