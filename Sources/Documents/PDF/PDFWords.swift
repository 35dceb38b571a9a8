import Russian

/// The words that the objects of a PDF hold beside its pages: properties, remarks, bookmarks, forms.
struct PDFWords {
  private var lines: [DocumentText.Place: [String]] = [:]
  private var order: [DocumentText.Place] = []
  private var names: Set<String> = []

  /// Strings that are not words, by their keys: dates, fonts, sums, ids.
  private static let machineKeys: Set<String> = [
    "/ID", "/CreationDate", "/ModDate", "/M", "/DA", "/DS", "/Lang", "/Registry",
    "/Ordering", "/CharSet", "/O", "/U", "/OE", "/UE", "/Perms", "/Cert", "/CheckSum",
    "/LastModified", "/P",
  ]

  /// Gathers the words of all objects.
  init(of objects: PDFObjects) {
    for item in objects.items {
      gather(item.value, isInformation: item.key == objects.informationKey)
    }
  }

  /// The words by their places.
  var texts: [DocumentText] {
    order.map { DocumentText((lines[$0] ?? []).joined(separator: "\n"), in: $0) }
  }

  private mutating func gather(_ root: JSONValue, isInformation: Bool) {
    var open: [(key: String, value: JSONValue, isRemark: Bool)] = [("", root, false)]
    while let (key, value, isRemark) = open.popLast() {
      switch value {
      case .object(let members):
        let isRemark = value["/Rect"] != nil && value["/Subtype"] != .string("/Widget")
        for member in members.reversed() {
          open.append((member.key, member.value, isRemark))
          addName(member.key)
        }
      case .array(let elements):
        for element in elements.reversed() { open.append((key, element, isRemark)) }
      case .string(let string):
        addName(string)
        guard !PDFWords.machineKeys.contains(key), let text = PDFWords.words(of: string) else {
          continue
        }
        let place = PDFWords.place(of: key, isRemark: isRemark)
        add(text, in: isInformation ? .property(String(key.dropFirst())) : place)
      default: continue
      }
    }
  }

  /// The text of a string; `nil` for names, references and bytes that spell none.
  private static func words(of string: String) -> String? {
    let content = string.dropFirst(2)
    guard !content.isEmpty else { return nil }
    if string.hasPrefix("u:") { return String(content) }
    guard string.hasPrefix("b:") else { return nil }
    // Cyrillic that old programs wrote without a word about its encoding.
    let digits = Array(content.utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
      UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
    }
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
      return nil
    }
    return String(validating: bytes, as: UTF8.self) ?? Windows1251.text(of: bytes)
  }

  /// Adds a name of an object that may name somebody, such as that of a place to go to.
  private mutating func addName(_ name: String) {
    guard let name = PDFWords.plain(name), names.insert(name).inserted else { return }
    if AttributeText.mayNamePeople("", Array(name.utf8)[...]) { add(name, in: .property("Names")) }
  }

  /// A name without its slash; qpdf writes bytes that are no UTF-8 as `n:/` with digits.
  private static func plain(_ name: String) -> String? {
    if name.hasPrefix("/") { return String(name.dropFirst()) }
    guard name.hasPrefix("n:/") else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8.dropFirst(3))[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "#"), digits.count == 2,
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return Windows1251.text(of: bytes)
  }

  private static func place(of key: String, isRemark: Bool) -> DocumentText.Place {
    switch key {
    case "/T" where isRemark: .property("T")
    case "/Contents", "/RC", "/Subj": isRemark ? .comment : .body
    case "/F", "/UF", "/Desc": .memberName
    case "/Name", "/Reason", "/Location", "/ContactInfo": .property(String(key.dropFirst()))
    default: .body
    }
  }

  private mutating func add(_ text: String, in place: DocumentText.Place) {
    if lines[place] == nil { order.append(place) }
    lines[place, default: []].append(text)
    if let again = Windows1251.reread(text) { lines[place, default: []].append(again) }
  }
}
