import Records

extension Person {
  /// The fields of the record that hold something.
  var filledFields: [PersonField] {
    PersonField.allCases.filter { holds($0) }
  }

  /// Whether a field of the record holds something.
  func holds(_ field: PersonField) -> Bool {
    switch field {
    case .surname, .givenName: true
    case .patronymic: patronymic != nil
    case .birthDate: birthDate != nil
    case .position: position != nil
    case .subjects: !subjects.isEmpty
    case .workplace: workplace != nil
    case .category: category != nil
    case .education: education != nil
    case .experienceYears: experienceYears != nil
    case .grade: grade != nil
    case .awards: !awards.isEmpty
    case .competencies: !competencies.isEmpty
    case .interests: !interests.isEmpty
    case .bio: bio != nil
    case .workEmail: workEmail != nil
    case .workPhone: workPhone != nil
    case .email: email != nil
    case .phone: phone != nil
    case .address: address != nil
    case .guardian: guardian != nil
    case .photo: photo != nil
    default: mentor?.holds(field) ?? false || mentee?.holds(field) ?? false
    }
  }
}

extension Mentor {
  fileprivate func holds(_ field: PersonField) -> Bool {
    switch field {
    case .mentorSince: true
    case .mentorUntil: until != nil
    case .mentorState: state != nil
    case .mentorForms: !forms.isEmpty
    case .mentorKinds: !kinds.isEmpty
    case .mentorTimeResource: timeResource != nil
    case .mentorDesiredMentee: desiredMentee != nil
    case .mentorOrder: order != nil
    default: false
    }
  }
}

extension Mentee {
  fileprivate func holds(_ field: PersonField) -> Bool {
    switch field {
    case .menteeSince: true
    case .menteeUntil: until != nil
    case .menteeState: state != nil
    case .menteeRequests: !requests.isEmpty
    case .menteeDifficulties: !difficulties.isEmpty
    case .menteeOrder: order != nil
    default: false
    }
  }
}
