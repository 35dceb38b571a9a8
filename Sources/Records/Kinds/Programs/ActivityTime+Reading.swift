import Diagnostics

extension ActivityTime {
  /// Reads the one of three keys that the author chose; `nil` where there is none.
  init?(reading fields: inout Fields) {
    typealias Keys = ProgramActivity.Keys
    let day = fields.read(Keys.date).map { (ActivityTime.day($0), Keys.date.description) }
    let month = fields.read(Keys.month).map { (ActivityTime.month($0), Keys.month.description) }
    let words = fields.read(Keys.term).map { (ActivityTime.words($0), Keys.term.description) }
    let chosen = [day, month, words].compactMap { $0 }
    guard let first = chosen.first else { return nil }
    if chosen.count > 1 {
      let spellings = chosen.map { fields.spelling(of: $0.1) }
      fields.report(Problem.severalTimes(spellings, at: fields.place(of: chosen[1].1)))
    }
    self = first.0
  }
}
