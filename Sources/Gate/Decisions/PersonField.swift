import Records

/// A key of a person's record, as the ledger names it.
package enum PersonField: String, Sendable, Hashable, CaseIterable {
  case surname
  case givenName = "given_name"
  case patronymic
  case birthDate = "birth_date"
  case position
  case subjects
  case workplace
  case category
  case education
  case experienceYears = "experience_years"
  case grade
  case awards
  case competencies
  case interests
  case bio
  case workEmail = "work_email"
  case workPhone = "work_phone"
  case email
  case phone
  case address
  case guardian
  case photo
  case mentorSince = "mentor.since"
  case mentorUntil = "mentor.until"
  case mentorState = "mentor.state"
  case mentorForms = "mentor.forms"
  case mentorKinds = "mentor.kinds"
  case mentorTimeResource = "mentor.time_resource"
  case mentorDesiredMentee = "mentor.desired_mentee"
  case mentorOrder = "mentor.order"
  case menteeSince = "mentee.since"
  case menteeUntil = "mentee.until"
  case menteeState = "mentee.state"
  case menteeRequests = "mentee.requests"
  case menteeDifficulties = "mentee.difficulties"
  case menteeOrder = "mentee.order"
}
