import Diagnostics

/// A day that an author named in words, as in «до 14 сентября» and «с 10 октября 2026 года».
enum SpokenDay {
  /// Reads a term; `nil` where it names anything but one day, or where the year of it is unclear.
  ///
  /// - Parameters:
  ///   - words: the term as written.
  ///   - year: the school year of the roadmap, which gives the day its year.
  /// - Returns: the place of the term.
  static func place(of words: String, in year: SchoolYear?) -> PlacedTerm? {
    var parts = words.lowercased().split { " \u{A0}.".contains($0) }.map(String.init)
    if let last = parts.last, ["г", "года"].contains(last) { parts.removeLast() }
    var said: Int?
    if let last = parts.last, last.utf8.count == 4, let number = Int(last) {
      said = number
      parts.removeLast()
    }
    guard parts.count >= 2, let number = Int(parts[parts.count - 2]),
      let index = CivilMonth.genitiveNames.firstIndex(of: parts[parts.count - 1]),
      let date = date(number, index + 1, said, in: year)
    else { return nil }
    return switch parts.dropLast(2).joined(separator: " ") {
    case "": .days(date...date)
    case "с", "со", "начиная с": .from(date)
    case "до", "к", "ко", "по", "не позднее": .until(date)
    default: nil
    }
  }

  /// The day in its year; an August may be the one before the school year or the last of it.
  private static func date(_ day: Int, _ month: Int, _ said: Int?, in year: SchoolYear?)
    -> CivilDate?
  {
    if let said { return CivilDate(year: said, month: month, day: day) }
    guard let year, month != 8 else { return nil }
    return CivilDate(year: month > 8 ? year.startYear : year.endYear, month: month, day: day)
  }
}
