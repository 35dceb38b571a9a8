package import Diagnostics

/// The numbers of the home page.
package struct PublicKeyNumbers: Sendable {
  /// The people in the bank of mentors.
  package var mentors: PublicCount
  /// The people in the bank of mentees.
  package var mentees: PublicCount
  /// The programmes under way.
  package var programsUnderWay: Int
  /// The programmes that have ended.
  package var programsCompleted: Int
  /// The staff, where the school counts it.
  package var staff: Staff?

  /// The staff on a day.
  package struct Staff: Sendable {
    /// All teachers.
    package var total: PublicCount?
    /// Those under 35, about whom the municipal targets speak (source C).
    package var under35: PublicCount?
    /// The day of the count.
    package var asOf: CivilDate?
    /// Where the figures come from.
    package var source: String?

    /// Makes the staff of a day.
    package init(
      total: PublicCount?, under35: PublicCount?, asOf: CivilDate?, source: String?
    ) {
      self.total = total
      self.under35 = under35
      self.asOf = asOf
      self.source = source
    }
  }

  /// Makes the numbers.
  package init(
    mentors: PublicCount, mentees: PublicCount, programsUnderWay: Int, programsCompleted: Int,
    staff: Staff?
  ) {
    self.mentors = mentors
    self.mentees = mentees
    self.programsUnderWay = programsUnderWay
    self.programsCompleted = programsCompleted
    self.staff = staff
  }
}
