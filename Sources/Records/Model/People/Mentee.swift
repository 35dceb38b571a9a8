package import Diagnostics

/// A person's place in the bank of mentees.
package struct Mentee: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The first day in the bank.
  package var since: CivilDate
  /// The last day in the bank.
  package var until: CivilDate?
  /// Whether the mentee has a mentor.
  package var state: MenteeState?
  /// What the mentee asks for, worded for the public.
  package var requests: [String] = []
  /// What is hard for the mentee; never published.
  package var difficulties: [String] = []
  /// The order of enrolment.
  package var order: Reference<Document>?
}
