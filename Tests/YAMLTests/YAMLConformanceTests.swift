import Diagnostics
import Testing
import YAML

/// yaml-test-suite, which is written for YAML 1.2, against this reader of YAML 1.1.
///
/// The counts also stand in docs/conformance.md.
@Suite(.enabled(if: ConformanceSuite.folder != nil, "CONFORMANCE_SUITES names no folder"))
struct YAMLConformanceTests {
  /// Cases that must be refused and that libyaml 0.2.5 reads, each with what it tolerates.
  static let tolerated = [
    "9C9N": "brackets go on in the first column",
    "9JBA": "a comment follows a bracket without a space",
    "CVW2": "a comment follows a comma without a space",
    "DK95-01": "a text in quotes goes on behind a tab",
    "EB22": "a directive follows a document without an end marker",
    "G5U8": "a dash alone is a text in brackets",
    "MUS6-00": "a comment follows a directive without a space",
    "MUS6-01": "a directive follows an empty document without an end marker",
    "QB6E": "a text in quotes goes on in the first column",
    "RHX7": "a directive follows a document without an end marker",
    "S98Z": "empty lines before a block of text are longer than its indentation",
    "SU5Z": "a comment follows a quote without a space",
    "X4QW": "a comment follows the block sign without a space",
    "Y79Y-003": "a tab indents a text in brackets",
    "YJV2": "a dash alone is a text in brackets",
  ]

  /// How many valid cases are refused, by the first thing said about them.
  static let refused = [
    "yaml.unsupported: Метка со знаком «&» не поддерживается": 27,
    "yaml.unsupported: Указание типа со знаком «!» не поддерживается": 25,
    "yaml.unsupported: Ключом здесь стоит список или набор ключей": 13,
    "yaml.unsupported: Строка «%TAG» не поддерживается": 7,
    "yaml.unsupported: В скобках текст без кавычек не может начинаться со знака «?»": 2,
    "yaml.unsupported: Перед двоеточием нет ключа": 1,
    "yaml.syntax: Перед двоеточием нет ключа": 6,
    "yaml.syntax: Табуляция вместо пробелов": 12,
    "yaml.syntax: Не закрыта скобка «{» или пропущена запятая": 9,
    "yaml.syntax: Строка со знаком «%» в начале читается как указание программе": 6,
    "yaml.syntax: Вместо значения стоит знак «:»": 5,
    "yaml.syntax: Строка не относится к записи, которая началась выше": 4,
    "yaml.syntax: Двоеточие внутри скобок без кавычек": 2,
    "yaml.syntax: Здесь ожидалось значение": 2,
    "yaml.syntax: Текст без кавычек не может начинаться со знака «&»": 2,
  ]

  @Test func `each valid case equals its JSON or is refused with a place`() throws {
    var equalCount = 0
    var refusals: [String: Int] = [:]
    for item in try ConformanceSuite.cases() where !item.isInvalid {
      let reading = Reading(item.yaml)
      if let first = reading.problems.first {
        #expect(first.place?.position != nil, "\(item.id)")
        refusals["\(first.code.rawValue): \(first.summary)", default: 0] += 1
        continue
      }
      let documents = try #require(reading.documents, "\(item.id)")
      let values = try #require(item.values, "\(item.id) has no JSON and must be refused")
      #expect(documents.count == values.count, "\(item.id)")
      #expect(zip(documents, values).allSatisfy(CoreSchema.equal), "\(item.id)")
      equalCount += 1
    }
    #expect(equalCount == 185)
    #expect(refusals == Self.refused)
    #expect(refusals.values.reduce(0, +) == 123)
  }

  @Test func `each invalid case is refused with a place or known to be tolerated`() throws {
    var accepted: [String] = []
    var refusedCount = 0
    for item in try ConformanceSuite.cases() where item.isInvalid {
      let reading = Reading(item.yaml)
      guard let first = reading.problems.first else {
        accepted.append(item.id)
        continue
      }
      #expect(first.place?.position != nil, "\(item.id)")
      refusedCount += 1
    }
    #expect(accepted.sorted() == Self.tolerated.keys.sorted())
    #expect(refusedCount == 79)
  }
}
