import Diagnostics
import Testing

@testable import Records

struct MaskingTests {
  @Test(arguments: [
    (
      "a mistake beside a value",
      "surname: Петрова\ngiven_name: Анна\nstatus: staff\nphone: 8 900, x: 1\n"
    ),
    ("a key with a slip", "surname: Петрова\ngiven_name: Анна\nstatus: staff\nphnoe: 8 900\n"),
    (
      "a key twice",
      "surname: Петрова\ngiven_name: Анна\nstatus: staff\nphone: 8 900\nphone: 8 900\n"
    ),
    (
      "a key in two languages",
      "surname: Петрова\ngiven_name: Анна\nstatus: staff\nphone: 1\nтелефон: 8 900\n"
    ),
    ("broken YAML", "surname: Петрова\ngiven_name: [Анна\nphone: 8 900\n"),
    ("a wrong date", "{surname: Петрова, given_name: Анна, status: staff, birth_date: 8 900}\n"),
    (
      "a wrong value in a list",
      "surname: Петрова\ngiven_name: Анна\nstatus: [8 900]\nphone: 8 900\n"
    ),
    (
      "a remark beside a mistake",
      "surname: П\ngiven_name: А\nstatus: staf # Петрова, 8 900\n"
    ),
    (
      "a remark at the end", "{surname: П, given_name: А, status: staf} # Петрова, 8 900"
    ),
    (
      "a name for a record", "Петрова Анна 8 900\n"
    ),
    (
      "a name for keys", "surname: П\ngiven_name: А\nstatus: staff\nmentee: Петрова\n"
    ),
    (
      "a name for an id",
      "surname: П\ngiven_name: А\nstatus: staff\nmentor: {since: 2026-01-01, order: 8 900}\n"
    ),
  ])
  func `no message shows or quotes a personal value`(_ name: String, _ text: String) {
    let loaded = LoadedContent(of: .section(["people/a.yaml": text]))
    #expect(loaded.log.hasErrors, "\(name)")
    let printer = DiagnosticPrinter(.human, sources: loaded.sources)
    let printed = printer.text(of: loaded.log)
    if name != "a wrong value in a list", name != "a name for an id" {
      #expect(!printed.contains("8 900"), "\(printed)")
    }
    #expect(!printed.contains("Петрова"), "\(printed)")
    #expect(!printed.contains("Анна"), "\(printed)")
  }
}
