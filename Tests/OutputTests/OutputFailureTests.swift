import Diagnostics
import Glibc
import Output
import Platform
import TestFolder
import Testing

struct RefusedStep: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let kind: FileChange.Kind
  let path: String
  let code: Int32
  let summary: String
  let hint: String

  static let all = [
    RefusedStep(
      testDescription: "full disk", kind: .write, path: "novosti/a.html", code: ENOSPC,
      summary: "Не удалось записать файл раздела «@/novosti/a.html»: на диске кончилось место",
      hint: "Освободите место на диске и запустите сборку снова"),
    RefusedStep(
      testDescription: "quota", kind: .makeFolder, path: "novosti", code: EDQUOT,
      summary: "Не удалось записать файл раздела «@/novosti/a.html»: исчерпана квота на диске",
      hint: "Освободите место на диске и запустите сборку снова"),
    RefusedStep(
      testDescription: "no right beside the output", kind: .create, path: ".public.lock",
      code: EACCES, summary: "Нельзя писать в папку, где лежит «@»: нет прав",
      hint: "Дайте программе право писать в эту папку или укажите другую в --output"),
    RefusedStep(
      testDescription: "a disk without writing", kind: .makeFolder, path: ".public.staging",
      code: EROFS,
      summary: "Не удалось начать сборку в «@»: диск доступен только для чтения",
      hint: "Дайте программе право писать в эту папку или укажите другую в --output"),
    RefusedStep(
      testDescription: "a folder that cannot be moved", kind: .exchange, path: ".public.staging",
      code: EBUSY,
      summary: "Не удалось поставить новый раздел на место «@»: "
        + "папка занята: это точка монтирования",
      hint: "Укажите в --output папку внутри этой"),
  ]
}

@Suite struct OutputFailureTests {
  @Test(arguments: RefusedStep.all)
  func `the message says what was refused, why, and what to do`(step: RefusedStep) throws {
    let place = try TestFolder()
    let site: Site = ["novosti/a.html": "а"]
    try place.build(site)
    let fileSystem = FileSystem { change throws(SystemFailure) in
      if change.kind == step.kind, change.path == step.path {
        throw SystemFailure(step.code, path: change.path)
      }
    }
    let diagnostic = problem { () throws(OutputFailure) in
      try place.build(["novosti/a.html": "б"], fileSystem: fileSystem)
    }
    let summary = step.summary.split(separator: "@", omittingEmptySubsequences: false)
      .joined(separator: place.output)
    #expect(diagnostic == Diagnostic(.outputFailed, summary, hint: step.hint))
    #expect(try place.treeWithoutManifest() == site.published)
  }

  /// MNT_DETACH of umount(2): a process that another test is starting may hold the disk for a moment.
  private static let detached: Int32 = 2

  /// Whether this process may mount a small disk for itself.
  private static let canMount: Bool = {
    guard geteuid() == 0, let place = try? TestFolder() else { return false }
    guard unsafe mount("tmpfs", place.path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return unsafe umount2(place.path, detached) == 0
  }()

  @Test(.enabled(if: canMount, "needs the right to mount a small disk"))
  func `a full disk loses nothing`() throws {
    let disk = try TestFolder()
    #expect(unsafe mount("tmpfs", disk.path, "tmpfs", 0, "size=512k") == 0)
    defer { #expect(unsafe umount2(disk.path, Self.detached) == 0) }
    let site: Site = ["index.html": "я", "novosti/a.html": "а"]
    try disk.build(site)
    let large = String(repeating: "1234567890", count: 30_000)
    let diagnostic = problem { () throws(OutputFailure) in
      try disk.build(["a.jpg": large, "b.jpg": large])
    }
    #expect(
      diagnostic?.summary
        == "Не удалось записать файл раздела «\(disk.output)/b.jpg»: на диске кончилось место")
    #expect(try disk.treeWithoutManifest() == site.published)
    try disk.build(["a.jpg": large])
    #expect(try disk.treeWithoutManifest() == ["public/a.jpg": large])
  }

  @Test(.enabled(if: canMount, "needs the right to mount a small disk"))
  func `a disk of its own as the output folder is refused before any page`() throws {
    let place = try TestFolder()
    try place.open().makeFolder("public")
    #expect(unsafe mount("tmpfs", place.output, "tmpfs", 0, "size=64k") == 0)
    defer { #expect(unsafe umount2(place.output, Self.detached) == 0) }
    let diagnostic = problem { () throws(OutputFailure) in try place.build(["a": "1"]) }
    #expect(
      diagnostic
        == Diagnostic(
          .outputFailed,
          "Папку «\(place.output)» нельзя заменить новым разделом: "
            + "папка занята: это точка монтирования",
          hint: "Укажите в --output папку внутри этой"))
  }
}
