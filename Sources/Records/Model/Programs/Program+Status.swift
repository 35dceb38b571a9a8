package import Diagnostics

extension Program {
  /// The stage of life on a day, derived from the dates (contract, section 3).
  ///
  /// A programme whose planned end has passed stays active until its author ends or extends it. One
  /// that ended without a reason, which is an error, counts as stopped.
  package func status(on date: CivilDate) -> ProgramStatus {
    if draft { return .draft }
    if let ended, ended <= date { return endReason == .planDone ? .completed : .stopped }
    if let approved, approved > date { return .draft }
    if start > date { return .approved }
    return effectiveExtensions(on: date).isEmpty ? .active : .extended
  }

  /// The last day as planned with the extensions agreed by a day.
  package func plannedEnd(on date: CivilDate) -> CivilDate {
    effectiveExtensions(on: date).map(\.newEnd).max() ?? plannedEnd
  }

  private func effectiveExtensions(on date: CivilDate) -> [ProgramExtension] {
    extensions.filter { $0.byBoth && $0.agreed <= date }
  }
}
