import Diagnostics
import Records

extension RecordSet {
  /// The days that public records bear as their own.
  var publicDates: Set<CivilDate> {
    var dates: [CivilDate?] = [site?.bankReviewed, site?.staff?.asOf]
    for document in documents {
      dates += [
        document.date, document.validFrom, document.validUntil, document.signature?.signedAt?.date,
      ]
    }
    for program in programs {
      dates += [program.approved, program.start, program.plannedEnd, program.ended]
      dates += program.extensions.flatMap { [$0.agreed, $0.newEnd] }
      for activity in program.activities {
        if case .day(let date)? = activity.when { dates.append(date) }
      }
    }
    for stage in roadmaps.flatMap(\.stages) {
      dates += [stage.term.from, stage.term.to]
      dates += stage.items.flatMap { [$0.term.from, $0.term.to] }
    }
    dates += news.map(\.date)
    dates += events.flatMap { [$0.starts.date, $0.ends?.date] }
    dates += practices.map(\.date)
    dates += materials.map(\.date)
    dates += awards.map(\.date)
    dates += media.map(\.taken)
    for person in people {
      dates += [
        person.mentor?.since, person.mentor?.until, person.mentee?.since, person.mentee?.until,
      ]
    }
    return Set(dates.compactMap(\.self))
  }
}
