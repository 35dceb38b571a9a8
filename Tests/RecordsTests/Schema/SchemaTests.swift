import Diagnostics
import Testing

@testable import Records

struct SchemaTests {
  /// A mapping of the schema with the kind that it belongs to.
  struct Case: CustomTestStringConvertible {
    let kind: RecordKind
    let schema: MappingSchema
    var testDescription: String { "\(kind.rawValue): \(schema.whereabouts)" }
  }

  static let cases: [Case] = RecordKind.allCases.flatMap { kind in
    inner(of: kind.schema).map { Case(kind: kind, schema: $0) }
  }

  static func inner(of schema: MappingSchema) -> [MappingSchema] {
    [schema] + schema.keys.flatMap(\.shape.inner).flatMap { inner(of: $0) }
  }

  @Test(arguments: cases)
  func `every key has two names, used once, and a description`(_ example: Case) {
    var names: Set<String> = []
    for key in example.schema.keys {
      #expect(key.spelling.english.utf8.allSatisfy(Self.isSnakeCase), "\(key.spelling)")
      #expect(key.spelling.russian.unicodeScalars.allSatisfy(Self.isRussianName), "\(key.spelling)")
      #expect(names.insert(key.spelling.english).inserted, "\(key.spelling)")
      #expect(names.insert(key.spelling.russian).inserted, "\(key.spelling)")
      #expect(!key.summary.isEmpty && !key.summary.hasSuffix("."), "\(key.spelling)")
    }
  }

  @Test(arguments: cases)
  func `every value of a list has two names, used once, and a title`(_ example: Case) {
    for key in example.schema.keys {
      var names: Set<String> = []
      for word in Self.words(of: key.shape) {
        #expect(names.insert(word.spelling.english).inserted, "\(word.spelling)")
        #expect(names.insert(word.spelling.russian).inserted, "\(word.spelling)")
        #expect(!word.title.isEmpty)
      }
    }
  }

  @Test func `both languages decode to equal records`() throws {
    let english = LoadedContent(of: ContentFolder(Sample(script: .english).files()))
    let russian = LoadedContent(of: ContentFolder(Sample(script: .russian).files()))
    #expect(english.log.lines == [])
    #expect(russian.log.lines == [])
    let isEqual = Self.printed(english.records) == Self.printed(russian.records)
    #expect(isEqual)
    #expect(english.records.programs.count == 1)
    #expect(english.records.people["x"]?.consents.count == 1)
  }

  @Test(arguments: cases)
  func `only required keys may not be left out`(_ example: Case) {
    for key in example.schema.keys {
      var sample = Sample(script: .russian)
      sample.omitted.insert("\(example.schema.whereabouts)/\(key.spelling.english)")
      let loaded = LoadedContent(of: ContentFolder(sample.files(of: [example.kind])))
      let missing = loaded.log.entries.filter {
        [.recordMissingKey, .imagePeople].contains($0.code) && $0.place?.position != nil
      }
      #expect(missing.isEmpty != Self.isNeeded(key, in: example), "\(key.spelling)")
    }
  }

  @Test(arguments: cases)
  func `every key is read, so nonsense under it is found`(_ example: Case) {
    for key in example.schema.keys {
      var sample = Sample(script: .english)
      let name = "\(example.schema.whereabouts)/\(key.spelling.english)"
      sample.nonsense = name
      sample.omitted.remove(name)
      let loaded = LoadedContent(of: ContentFolder(sample.files(of: [example.kind])))
      let found = loaded.log.entries.contains {
        $0.severity == .error && $0.code != .recordDanglingReference && $0.place?.position != nil
      }
      #expect(found, "\(key.spelling)")
    }
  }

  /// Keys that are needed because of others are no less needed in a sample that has all.
  private static func isNeeded(_ key: KeyDescription, in example: Case) -> Bool {
    switch (example.kind, key.spelling.english) {
    case (.document, "contains_personal_data"): example.schema.keys.count > 10 || key.isRequired
    default: key.isRequired
    }
  }

  private static func words(of shape: ValueShape) -> [Word] {
    switch shape {
    case .word(let words), .headings(let words): words
    case .list(let element, _): words(of: element)
    default: []
    }
  }

  private static func printed(_ records: RecordSet) -> String {
    var site = String(describing: records.site)
    for table in [
      String(describing: Array(records.people)), String(describing: Array(records.programs)),
      String(describing: Array(records.documents)), String(describing: Array(records.roadmaps)),
      String(describing: Array(records.news)), String(describing: Array(records.events)),
      String(describing: Array(records.practices)), String(describing: Array(records.materials)),
      String(describing: Array(records.pages)), String(describing: Array(records.media)),
      String(describing: Array(records.indicators)), String(describing: Array(records.awards)),
      String(describing: Array(records.partners)), String(describing: Array(records.registry)),
      String(describing: Array(records.contest)),
    ] { site += "\n" + table }
    return site
  }

  private static func isSnakeCase(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isRussianName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "ё" || ("а"..."я").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
