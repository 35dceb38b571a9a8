import Diagnostics
import Platform
import Site

extension SectionBuild {
  /// Reports what the stylesheet would load from other hosts.
  mutating func checkStylesheet(_ stylesheet: [UInt8], asking outside: OutsideRequests) {
    for request in outside.inStylesheet(stylesheet[...]) {
      log.report(SectionBuild.problem(request, in: "Таблица стилей"))
    }
  }

  /// Reports what pages would load from other hosts, each address once with the first page of it.
  ///
  /// - Returns: Whether there is none.
  mutating func asksNobody(_ findings: Gathering<PageFindings>, _ files: [SiteFile]) -> Bool {
    var known: Set<OutsideRequest> = []
    for (file, finding) in zip(files, findings.values) {
      for request in finding?.requests ?? [] where known.insert(request).inserted {
        log.report(SectionBuild.problem(request, in: "Страница «\(file.path)»"))
      }
    }
    return known.isEmpty
  }

  private static func problem(_ request: OutsideRequest, in subject: String) -> Diagnostic {
    let asker = request.asker == "css" ? "" : " (тег «\(request.asker)»)"
    return Diagnostic(
      .outputExternalResource,
      "\(subject) загружает с другого сайта «\(request.address)»\(asker)",
      explanation: "Другой сайт узнает о каждом посетителе раздела, "
        + "а без него страница испортится.",
      hint: "Уберите это из своих шаблонов; раздел обходится своими файлами")
  }
}
