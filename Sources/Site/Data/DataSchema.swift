/// What a value of the open data may be, as JSON Schema (2020-12) says it.
indirect enum DataSchema: Sendable, Hashable {
  /// Any text, or text of a known form.
  case text(Form?)
  /// One of a few English names.
  case name([String])
  /// A whole number, from 0.
  case integer
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// A list of values of one kind.
  case list(DataSchema)
  /// A value of one of several kinds.
  case either([DataSchema])
  /// An object with the declared members and no others.
  case object(Object)

  /// The forms that a text may have.
  enum Form: Sendable, Hashable {
    /// A day: `2026-05-12`.
    case date
    /// A time with its offset where that is known.
    case dateTime
    /// An absolute address (RFC 3987).
    case address
    /// A month: `2026-05`.
    case month
    /// A school year: `2026-2027`.
    case schoolYear
  }

  /// An object: its name among the definitions, and its members in the order of writing.
  struct Object: Sendable, Hashable {
    /// The name, unique in the schema.
    let name: String
    /// What it is, in Russian, for whoever reads the data.
    let about: String
    /// The members.
    let properties: [Property]
  }

  /// A member of an object.
  struct Property: Sendable, Hashable {
    /// The key.
    let key: String
    /// What it says, in Russian.
    let about: String
    /// What its value may be.
    let schema: DataSchema
    /// Whether it is always there; a member that is not is left out, never `null`.
    let isRequired: Bool
  }

  /// The objects that this value consists of, the outermost first; each as often as it is named.
  var objects: [Object] {
    switch self {
    case .text, .name, .integer, .number, .boolean: []
    case .list(let element): element.objects
    case .either(let kinds): kinds.flatMap(\.objects)
    case .object(let object): [object] + object.properties.flatMap(\.schema.objects)
    }
  }
}
