import Publication
import Records

extension Gatekeeper {
  /// The results of a programme once they may be shown (rule 7); their withholding is taken down.
  mutating func results(of program: Program) -> PublicResults? {
    guard let results = program.results else { return nil }
    guard visible.results.contains(program.id) else {
      let from = results.publishOn ?? program.ended
      let isOver = program.ended.map { $0 <= date } ?? false
      withhold(.program, program.id, "results", isOver ? .future : .notCompleted, from: from)
      return nil
    }
    let subject = LedgerSubject(.program, program.id.text)
    let line = ledger.publish(
      PublishedLine(subject: subject, field: "results", basis: .public, until: nil))
    var reviews: [PublicResults.Review] = []
    for review in results.reviews {
      if let shown = self.review(review, of: program) { reviews.append(shown) }
    }
    return PublicResults(
      summary: results.summary.map { text($0) },
      indicators: results.indicators.map {
        PublicResults.Indicator(title: $0.title, before: $0.before, after: $0.after, unit: $0.unit)
      },
      reviews: reviews, files: results.files.compactMap { documentReference($0) }, lines: [line])
  }

  /// A review with its author's consent to it; the name is asked for by itself.
  private mutating func review(
    _ review: ProgramReview, of program: Program
  ) -> PublicResults.Review? {
    guard let author = records[review.author],
      let line = line(for: .review, of: author)
    else {
      if let author = records[review.author] { noteIfWithheld(.review, of: author) }
      return nil
    }
    let isMentor = program.mentors.contains { $0.id == author.id }
    let name = participant(
      author, isNamed: cast(of: program).names(author.id), in: isMentor ? .mentors : .mentees,
      besideResults: true)
    var shown = PublicResults.Review(author: name, text: Disclosed(review.text, by: [line]))
    shown.isTransferable = mayTransfer(author)
    return shown
  }
}
