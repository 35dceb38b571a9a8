import Diagnostics
import Gate
import Records

extension PersonField {
  /// The field as the record spells it in Russian: «дата рождения», «наставник: с».
  var title: String { RecordKind.person.keyTitle(of: rawValue) }
}

extension Person {
  /// What stands in a field, as visitors read it; only for what they see.
  func words(of field: PersonField) -> String? {
    switch field {
    case .surname: surname
    case .givenName: givenName
    case .patronymic: patronymic
    case .position: position
    case .subjects: subjects.joined(separator: "; ")
    case .workplace: workplace
    case .category: category
    case .education: education
    case .experienceYears: experienceYears.map(String.init)
    case .grade: grade
    case .awards: awards.joined(separator: "; ")
    case .competencies: competencies.joined(separator: "; ")
    case .interests: interests.joined(separator: "; ")
    case .workEmail: workEmail
    case .workPhone: workPhone
    case .photo: photo.map { "снимок \($0.id.text)" }
    // What is told there may link to people who are not named.
    case .bio: nil
    case .birthDate, .email, .phone, .address, .guardian, .mentorOrder, .menteeDifficulties,
      .menteeOrder:
      nil
    default: mentor?.words(of: field) ?? mentee?.words(of: field)
    }
  }
}

extension Mentor {
  fileprivate func words(of field: PersonField) -> String? {
    switch field {
    case .mentorSince: since.inFigures
    case .mentorUntil: until?.inFigures
    case .mentorState: state?.title
    case .mentorForms: forms.map(\.title).joined(separator: "; ")
    case .mentorKinds: kinds.map(\.title).joined(separator: "; ")
    case .mentorTimeResource: timeResource
    case .mentorDesiredMentee: desiredMentee
    default: nil
    }
  }
}

extension Mentee {
  fileprivate func words(of field: PersonField) -> String? {
    switch field {
    case .menteeSince: since.inFigures
    case .menteeUntil: until?.inFigures
    case .menteeState: state?.title
    case .menteeRequests: requests.joined(separator: "; ")
    default: nil
    }
  }
}
