import Diagnostics

extension CivilMonth {
  /// The number of months since the January of the year 0.
  var number: Int { year * 12 + month - 1 }

  /// The month of a number; `nil` outside the years 1 to 9999.
  init?(number: Int) { self.init(year: number / 12, month: number % 12 + 1) }
}
