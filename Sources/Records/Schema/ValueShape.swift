/// What may stand under a key, as data for messages, JSON Schema and the reference.
package indirect enum ValueShape: Sendable {
  /// Words on one line.
  case text
  /// Words on one line, perhaps none.
  case textOrNothing
  /// A Markdown text.
  case markdown
  /// A whole number within bounds.
  case wholeNumber(ClosedRange<Int>)
  /// A number, perhaps with decimals.
  case decimal
  /// Yes or no.
  case boolean
  /// A day.
  case date
  /// A month of a year.
  case month
  /// A day, perhaps with a time.
  case dateOrTime
  /// A school year.
  case schoolYear
  /// The id of the record itself or of something declared here.
  case id
  /// The id of a record of another kind.
  case reference(RecordKind)
  /// The id of a record, or words.
  case referenceOrText(RecordKind)
  /// The id of an information resource.
  case resource
  /// The folder of a page of the finished section, or the id of a page of the school's own.
  case menuEntry
  /// An address for a link.
  case address
  /// An address with `http` or `https`.
  case absoluteAddress
  /// The name of a time zone in the IANA database.
  case timeZone
  /// A colour of the page, `#rrggbb`.
  case color
  /// The name of a file beside the record, or under content/ where the key says so.
  case file
  /// The name of a file, or the id of a page of the school's own.
  case fileOrPage
  /// One of the words of a list.
  case word([Word])
  /// Keys of their own.
  case mapping(MappingSchema)
  /// Words chosen by the author, each with a whole number from 0.
  case counts
  /// Some of the words of a list, each with the author's own words.
  case headings([Word])
  /// Words, or keys of their own.
  case textOrMapping(MappingSchema)
  /// The id of a record, or keys of their own.
  case referenceOrMapping(RecordKind, MappingSchema)
  /// Any number of values of one shape; a single value counts as a list of one.
  case list(ValueShape, isEmptyAllowed: Bool)

  /// The mappings that may stand inside a value of this shape.
  package var inner: [MappingSchema] {
    switch self {
    case .mapping(let schema), .textOrMapping(let schema), .referenceOrMapping(_, let schema):
      [schema]
    case .list(let element, _): element.inner
    default: []
    }
  }

  /// The words that an author chooses from, each with its two names.
  var choices: [Word] {
    switch self {
    case .word(let words), .headings(let words): words
    case .list(let element, _): element.choices
    default: []
    }
  }
}
