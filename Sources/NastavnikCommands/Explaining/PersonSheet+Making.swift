import Diagnostics
import Gate
import Publication
import Records
import Site

extension PersonSheet {
  /// Gathers what a survey of the section says of a person.
  init(of person: Person, in survey: SectionSurvey) {
    let subject = LedgerSubject(.person, person.id.text)
    let review = PersonReview(of: person, in: survey.records, on: survey.date)
    let grounds = PersonGrounds(person: person, subject: subject, review: review, survey: survey)
    let naming = survey.filesNaming(subject)
    let concealing = survey.filesConcealing(subject)
    self.person = person
    self.subject = subject
    self.date = survey.date
    lawBasis = review.lawBasis
    fields = PersonReview.fields.compactMap { field in
      guard review.isFilled(field) else { return nil }
      let decisions = grounds.decisions(on: field)
      let isShown = decisions.contains { $0.state == .shown }
      return Row(
        name: field.rawValue, title: field.title,
        value: isShown ? person.words(of: field) : nil, decisions: decisions)
    }
    let empty = PersonReview.fields.filter { !review.isFilled($0) && person.mayHold($0) }
    emptyFields = empty.filter { PersonReview.category(of: $0) != nil }.map(\.title)
    emptyPrivateFields = empty.filter { PersonReview.category(of: $0) == nil }.map(\.title)
    categories = PersonSheet.roleCategories.map { category in
      Row(
        name: category.rawValue, title: category.title, value: nil,
        decisions: grounds.decisions(on: category))
    }
    consents = person.consents.map { ConsentState($0, in: review) }
    let traces = Involvements(in: survey.records).of(person.id).map { Trace($0, in: survey) }
    self.traces = traces
    ownPages = survey.ownPages(of: subject)
    let namings = survey.namings.filter { $0.subject == subject }
    let texts = Set(namings.flatMap(\.files))
    textFiles = texts.inByteOrder
    namingFiles = naming.union(namings.filter { $0.field == TextNaming.name }.flatMap(\.files))
    files =
      naming.union(concealing).union(texts)
      .union(survey.published(of: subject).flatMap(\.files))
      .union(traces.flatMap(\.files)).inByteOrder
  }

  /// The categories that open no field of the record.
  private static let roleCategories: [PersonalCategory] = [
    .role, .pairing, .program, .results, .review, .works, .groupPhoto, .video,
  ]
}

extension Person {
  /// Whether the record has a place for a field: that of a bank only where the person is in it.
  fileprivate func mayHold(_ field: PersonField) -> Bool {
    switch field.rawValue.split(separator: ".").first {
    case "mentor"?: mentor != nil
    case "mentee"?: mentee != nil
    default: true
    }
  }
}
