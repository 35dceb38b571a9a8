import Diagnostics

extension DataSchema {
  /// Writes the members of the schema of this value; an object is named, and defined elsewhere.
  func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .text(let form):
      json.member("type", "string")
      form?.writeMembers(to: &json)
    case .name(let names):
      json.member("type", "string")
      json.member("enum", names)
    case .integer:
      json.member("type", "integer")
      json.member("minimum", 0)
    case .number: json.member("type", "number")
    case .boolean: json.member("type", "boolean")
    case .list(let element):
      json.member("type", "array")
      json.objectMember("items") { element.writeMembers(to: &$0) }
    case .either(let kinds):
      json.arrayMember("anyOf") { json in
        for kind in kinds { json.object { kind.writeMembers(to: &$0) } }
      }
    case .object(let object): json.member("$ref", "#/$defs/\(object.name)")
    }
  }
}

extension DataSchema.Form {
  fileprivate func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .date: json.member("format", "date")
    case .dateTime:
      json.member("pattern", "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)?$")
    case .address: json.member("format", "iri")
    case .month: json.member("pattern", "^\\d{4}-\\d\\d$")
    case .schoolYear: json.member("pattern", "^\\d{4}-\\d{4}$")
    }
  }
}

extension DataSchema.Object {
  /// Writes the members of the definition of this object.
  func writeMembers(to json: inout JSONWriter) {
    json.member("description", about)
    json.member("type", "object")
    json.objectMember("properties") { json in
      for property in properties {
        json.objectMember(property.key) { json in
          json.member("description", property.about)
          property.schema.writeMembers(to: &json)
        }
      }
    }
    json.member("required", properties.filter(\.isRequired).map(\.key))
    json.member("additionalProperties", false)
  }
}
