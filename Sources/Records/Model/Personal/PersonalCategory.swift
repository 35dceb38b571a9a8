/// A category of personal data that a consent for dissemination allows or leaves closed.
///
/// 152-ФЗ, article 10.1, part 1 gives people the choice of the list of data for each category.
package enum PersonalCategory: String, Vocabulary {
  /// The surname.
  case surname
  /// The given name.
  case givenName = "given_name"
  /// The patronymic.
  case patronymic
  /// Surname, given name and patronymic together.
  case name
  /// The post and the subjects.
  case position
  /// The place of work or study.
  case workplace
  /// The class or group.
  case grade
  /// The education and the qualification category.
  case education
  /// The years of work.
  case experience
  /// The awards.
  case awards
  /// The competencies.
  case competencies
  /// The interests.
  case interests
  /// What the person tells about themselves.
  case bio
  /// The work e-mail and the work phone, no others.
  case contacts
  /// That the person is a mentor or a mentee.
  case role
  /// With whom the person is paired.
  case pairing
  /// What a mentee asks for.
  case request
  /// That the person takes part in a programme, and in which.
  case program
  /// The results of a programme.
  case results
  /// A quoted opinion.
  case review
  /// Works and lesson plans under the author's name.
  case works
  /// A portrait.
  case photo
  /// A picture with other people.
  case groupPhoto = "group_photo"
  /// A video.
  case video

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .surname: Term("фамилия")
    case .givenName: Term("имя")
    case .patronymic: Term("отчество")
    case .name: Term("фио", "фамилия, имя, отчество")
    case .position: Term("должность", "должность и предметы")
    case .workplace: Term("место_работы", "место работы или учёбы")
    case .grade: Term("класс", "класс или группа")
    case .education: Term("образование", "образование и квалификационная категория")
    case .experience: Term("стаж")
    case .awards: Term("награды")
    case .competencies: Term("компетенции")
    case .interests: Term("интересы")
    case .bio: Term("о_себе", "рассказ о себе")
    case .contacts: Term("контакты", "рабочие почта и телефон")
    case .role: Term("роль", "роль: наставник или наставляемый")
    case .pairing: Term("пара", "с кем в паре")
    case .request: Term("запрос", "запрос наставляемого")
    case .program: Term("программа", "участие в программе")
    case .results: Term("результаты", "результаты программы")
    case .review: Term("отзыв")
    case .works: Term("разработки", "работы и разработки")
    case .photo: Term("фото", "портрет")
    case .groupPhoto: Term("групповое_фото", "групповое фото")
    case .video: Term("видео")
    }
  }

  /// All categories but `name`, which stands for three of them.
  package static let single: [PersonalCategory] = allCases.filter { $0 != .name }

  /// The categories that this one stands for: itself, or the three parts of `name`.
  package var parts: [PersonalCategory] {
    self == .name ? [.surname, .givenName, .patronymic] : [self]
  }
}
