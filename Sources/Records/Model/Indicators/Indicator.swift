package import Diagnostics

/// An indicator of the section, or the aggregated answers of a survey.
package struct Indicator: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .indicator }
  /// The indicators of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Indicator> {
    records.indicators
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// What is measured.
  package var title: String
  /// When, in words.
  package var period: String
  /// The count of people above the line.
  package var numerator: Int?
  /// The count of people below the line.
  package var denominator: Int?
  /// The value.
  package var value: DecimalNumber?
  /// The unit.
  package var unit: String?
  /// The value to be reached.
  package var target: DecimalNumber?
  /// Where the figures come from.
  package var source: String?
  /// The survey behind it.
  package var survey: Survey?
}
