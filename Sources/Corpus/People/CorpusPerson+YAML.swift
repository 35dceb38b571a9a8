import Diagnostics

extension CorpusPerson {
  /// Writes the record of this person as one entry of a list.
  func write(into yaml: inout YAMLText, on day: CivilDate) {
    yaml.item { yaml in
      yaml.plain("id", id)
      yaml.plain("surname", surname)
      yaml.plain("given_name", givenName)
      yaml.plain("patronymic", patronymic)
      yaml.plain("status", isPupil ? "pupil" : "staff")
      yaml.plain("birth_date", birthDate)
      if isPupil {
        yaml.quoted("grade", "\(grade)")
      } else {
        yaml.quoted("position", "учитель")
        yaml.quoted("subjects", lessons)
        yaml.quoted("education", "высшее педагогическое")
        yaml.plain("experience_years", experience)
        yaml.quoted("work_email", "\(id)@shkola.example")
      }
      yaml.quoted("competencies", competencies)
      yaml.quoted("interests", interests)
      yaml.block("bio", bio)
      yaml.quoted("phone", phone)
      yaml.quoted("alias", alias)
      yaml.mapping(bank.rawValue) { yaml in
        yaml.plain("since", since)
        yaml.plain("state", state)
        if bank == .mentor {
          yaml.plain("forms", ["teacher_teacher", "teacher_pupil"])
          yaml.plain("kinds", ["traditional"])
        } else {
          yaml.quoted("requests", requests)
        }
      }
      writeConsent(into: &yaml, on: day)
    }
  }

  private func writeConsent(into yaml: inout YAMLText, on day: CivilDate) {
    guard let consent else { return }
    yaml.mappings("consents", [consent]) { yaml, consent in
      yaml.plain("signed", day.adding(days: -60))
      yaml.plain("signer", signer(on: day))
      yaml.plain("valid_until", day.adding(days: 300))
      yaml.plain("resources", ["site"])
      yaml.plain("allow", consent.categories)
      if consent.isTransferBanned { yaml.plain("bans", ["no_transfer"]) }
    }
  }

  /// Who has to sign on a day (contract section 7, rule 1).
  private func signer(on day: CivilDate) -> String {
    guard let birthDate else { return "self" }
    return birthDate.adding(days: 14 * 366) > day ? "guardian" : "self_and_guardian"
  }
}
