/// The stage of a programme's life, never typed but derived from its dates.
package enum ProgramStatus: String, Sendable, Hashable, CaseIterable {
  /// Being written, or not yet approved: nothing is public.
  case draft
  /// Approved and not yet begun: announced.
  case approved
  /// Under way.
  case active
  /// Under way beyond its first term by agreement of both parties.
  case `extended`
  /// Ended with its plan done.
  case completed
  /// Ended earlier.
  case stopped

  /// Whether it has ended, so that results may be shown (D, point 22).
  package var isOver: Bool { self == .completed || self == .stopped }
  /// Whether it is under way.
  package var isUnderWay: Bool { self == .active || self == .extended }
}
