@testable import Mustache

/// JSON as the lenient mode takes it; fractions become text, for nothing is computed with them.
struct JSONValue: Decodable, Sendable {
  let value: DynamicValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .absent
    } else if let flag = try? container.decode(Bool.self) {
      value = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      value = .number(number)
    } else if let number = try? container.decode(Double.self) {
      value = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let values = try? container.decode([JSONValue].self) {
      value = .list(values.map(\.value))
    } else {
      let members = try container.decode([String: JSONValue].self)
      value = .scope(DynamicMap(members: members.mapValues(\.value)))
    }
  }
}
