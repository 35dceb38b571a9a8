import Diagnostics
import Markdown
import YAML

/// The keys of one mapping while its values are read.
struct Fields {
  /// Where the mapping begins.
  let origin: SourcePlace
  /// Where its keys stand.
  private(set) var keys = KeyPlaces()
  /// The state of reading, taken over from the mapping around.
  private(set) var reading: Reading
  private let schema: MappingSchema
  private var entries: [String: YAMLNode.Entry] = [:]
  private var isRead: Set<String> = []
  /// The absent keys that the author seems to have written in another way.
  private var misspelled: Set<String> = []
  /// The Markdown text below the front matter; empty in a file without one.
  private(set) var body = MarkdownDocument()

  /// Sorts the keys of a mapping; unknown and doubled ones are reported.
  private init(
    _ written: [YAMLNode.Entry], at start: SourcePosition, schema: MappingSchema, reading: Reading
  ) {
    origin = reading.place(start)
    self.schema = schema
    self.reading = reading
    if let first = written.first { self.reading.script = Script(of: first.key) }
    keys.reserveCapacity(written.count)
    for entry in written { take(entry) }
    for entry in written where schema.key(spelled: entry.key) == nil { refuse(entry) }
  }

  /// Reads a mapping with a function; `nil` when it is no mapping or the function finds none.
  static func read<Value>(
    _ node: YAMLNode, by schema: MappingSchema, _ reading: inout Reading,
    _ make: (inout Fields) -> Value?
  ) -> Value? {
    guard case .mapping(let written) = node.content else {
      let outer = reading.isPersonal
      defer { reading.isPersonal = outer }
      if schema.isPersonal { reading.conceal(node) }
      reading.refuse(
        node, expected: "вложенные ключи",
        hint: reading.key.isEmpty
          ? "Начните каждую строку с ключа и двоеточия: «ключ: значение»"
          : "Запишите их под этим ключом, с отступом и каждый на своей строке")
      return nil
    }
    let outer = (reading.script, reading.key, reading.isPersonal)
    var fields = Fields(written, at: node.start, schema: schema, reading: reading.handOver())
    fields.reading.isPersonal = outer.2
    let value = make(&fields)
    if value == nil { schema.readRest(of: &fields) }
    reading = fields.reading
    (reading.script, reading.key, reading.isPersonal) = outer
    return value
  }

  /// The value of a key; `nil` when it is absent or was reported as wrong.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - problem: Words for its absence, made of its spelling and a place; the usual ones if `nil`.
  /// - Returns: The value.
  mutating func read<Value>(
    _ key: Key<Value>, orReport problem: ((String, SourcePlace) -> Diagnostic)? = nil
  ) -> Value? {
    isRead.insert(key.name)
    guard let entry = entries[key.name] else {
      if key.description.isRequired, !misspelled.contains(key.name) {
        reportMissing(key.description, at: origin, as: problem)
      }
      return nil
    }
    if case .refused = entry.value.content {
      reading.isFlawed = true
      return nil
    }
    guard !key.type.isAbsent(entry.value) else {
      if key.description.isRequired {
        reportMissing(key.description, at: reading.place(entry.keyStart), as: problem)
      }
      return nil
    }
    let outer = (reading.key, reading.isPersonal)
    defer { (reading.key, reading.isPersonal) = outer }
    reading.key = entry.key
    if key.description.privacy.isPersonal {
      reading.conceal(entry.value)
    }
    return key.type.read(entry.value, &reading)
  }

  /// The values of a list; none when the key is absent.
  mutating func list<Value>(_ key: Key<[Value]>) -> [Value] { read(key) ?? [] }

  /// Whether the author wrote a key with a value, perhaps misspelling it.
  func has<Value>(_ key: Key<Value>) -> Bool {
    entries[key.name].map { !key.type.isAbsent($0.value) } ?? misspelled.contains(key.name)
  }

  /// Whether the author wrote a key and nothing at all behind it.
  func isLeftBlank<Value>(_ key: Key<Value>) -> Bool {
    guard case .scalar(let scalar) = entries[key.name]?.value.content else { return false }
    return scalar.style == .plain && scalar.text.isEmpty
  }

  /// Whether a key has been asked for, so that everything wrong with it was reported.
  func hasRead(_ key: KeyDescription) -> Bool { isRead.contains(key.spelling.english) }

  /// The spelling of a key that the author used, or would have used here.
  func spelling<Value>(of key: Key<Value>) -> String { spelling(of: key.description) }

  /// The spelling of a key that the author used, or would have used here.
  func spelling(of key: KeyDescription) -> String {
    entries[key.spelling.english]?.key ?? key.spelling[reading.script]
  }

  /// Where a key stands; the mapping itself where it is absent.
  func place<Value>(of key: Key<Value>) -> SourcePlace { place(of: key.description) }

  /// Where a key stands; the mapping itself where it is absent.
  func place(of key: KeyDescription) -> SourcePlace {
    keys[key.spelling.english].map { reading.place($0) } ?? origin
  }

  /// Parses the text below the front matter, which begins on a line of the file.
  mutating func readBody(_ text: String, from line: Int) {
    reading.key = ""
    let start = SourcePosition(line: line, column: 1)
    if let document = reading.markdown(text, at: start) { body = document }
  }

  /// Takes down a problem of the mapping as a whole.
  mutating func report(_ problem: Diagnostic) { reading.report(problem) }

  /// Whether anything that was read so far in this record was wrong.
  var isFlawed: Bool { reading.isFlawed }

  private mutating func take(_ entry: YAMLNode.Entry) {
    guard let key = schema.key(spelled: entry.key) else { return }
    let name = key.spelling.english
    if let first = entries[name] {
      reading.report(
        Problem.doubledKey(
          entry.key, and: first.key, at: reading.place(entry.keyStart),
          first: reading.place(first.keyStart)))
      if key.privacy.isPersonal { reading.hide(entry.value) }
      return
    }
    entries[name] = entry
    keys.add(name, at: entry.keyStart)
  }

  private mutating func refuse(_ entry: YAMLNode.Entry) {
    reading.hide(entry.value)
    let absent =
      reading.isPatient
      ? schema.keys.map(\.spelling).filter { entries[$0.english] == nil } : []
    let near = Problem.nearest(to: entry.key, among: absent)
    if let key = near.flatMap(schema.key(spelled:)) { misspelled.insert(key.spelling.english) }
    let isShown = Quotation.mayShow(entry.key, near: near)
    if !isShown { reading.hide(from: entry.keyStart, through: entry.value) }
    reading.report(
      Problem.unknownKey(
        isShown ? entry.key : nil, in: schema.whereabouts, near: near,
        at: reading.place(entry.keyStart)))
  }

  private mutating func reportMissing(
    _ key: KeyDescription, at place: SourcePlace,
    as problem: ((String, SourcePlace) -> Diagnostic)?
  ) {
    let word = key.spelling[reading.script]
    let usual = Problem.missingKey(word, in: schema.whereabouts, about: key.summary, at: place)
    reading.report(problem?(word, place) ?? usual)
  }
}
