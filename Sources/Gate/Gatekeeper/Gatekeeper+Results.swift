import Publication
import Records

extension Gatekeeper {
  /// The results of a programme once they may be shown (rule 7); their withholding is taken down.
  mutating func results(of program: Program) -> PublicResults? {
    guard let results = program.results else { return nil }
    guard visible.results.contains(program.id) else {
      if let obstacle = program.resultsObstacle(on: date) {
        withhold(
          .program, program.id, "results", obstacle.reason, from: obstacle.from, by: .results)
      }
      return nil
    }
    let subject = LedgerSubject(.program, program.id.text)
    let line = ledger.publish(
      PublishedLine(
        subject: subject, field: "results", basis: .public, until: nil, rule: .results))
    var reviews: [PublicResults.Review] = []
    for review in results.reviews {
      if let shown = self.review(review, of: program) { reviews.append(shown) }
    }
    let cast = cast(of: program)
    return PublicResults(
      summary: results.summary.map { text($0, beside: cast) },
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
    var shown = PublicResults.Review(
      author: self.author(author, of: program), text: Disclosed(review.text, by: [line]))
    shown.isTransferable = mayTransfer(author)
    return shown
  }

  /// The author of a review: a participant as the programme's page calls them, nobody else by name.
  private mutating func author(_ author: Person, of program: Program) -> PublicName {
    let banks: [(PublicBankEntry.Bank, [Reference<Person>])] = [
      (.mentors, program.mentors), (.mentees, program.mentees),
    ]
    for (bank, participants) in banks where participants.contains(where: { $0.id == author.id }) {
      return participant(
        author, isNamed: cast(of: program).names(author.id), in: bank, besideResults: true)
    }
    return anonymous(author, .participant)
  }
}
