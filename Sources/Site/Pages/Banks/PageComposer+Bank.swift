import Diagnostics
import Publication
import Russian

extension PageComposer {
  /// A page of a bank, numbered from 1.
  mutating func bank(_ bank: PublicBankEntry.Bank, page: Int) -> BankPage {
    let entries = section.entries(of: bank)
    let pagination = Pagination(count: entries.count, perPage: section.peoplePerPage)
    var rows: [BankRowView] = []
    var days = [section.bankReviewed]
    for entry in entries[pagination.range(ofPage: page)] {
      rows.append(row(entry))
      days.append(entry.profile.since?.reveal(for: &trace))
    }
    let folder = bank.folder
    let title = page == 1 ? bank.title : "\(bank.title), страница \(page)"
    let size =
      bank == .mentors ? section.keyNumbers.mentors : section.keyNumbers.mentees
    return BankPage(
      chrome: chrome(
        title: title, description: bank.intro, trail: page == 1 ? [] : [Crumb(folder)],
        updated: newest(days),
        files: rows.isEmpty ? [] : [bank == .mentors ? .mentors : .mentees]),
      intro: bank.intro,
      count: "В банке: \(Wording.count(size))\u{A0}\(Wording.label(bank.noun, for: size))",
      listsThoseWhoLeft: entries.count > size.greatest,
      reviewed: section.bankReviewed.map(Wording.day), caption: bank.title,
      columns: context.bankColumns[bank] ?? BankColumns(of: entries), rows: rows,
      pagination: self.pagination(pagination, of: folder, at: page))
  }

  private mutating func row(_ entry: PublicBankEntry) -> BankRowView {
    let since = entry.profile.since?.reveal(for: &trace)
    let name = name(entry.name)
    let photo = entry.profile.photo?.reveal(for: &trace)
    let forms = entry.forms.reveal(for: &trace)
    let state = state(of: entry)
    let marks = FilterMarksView(
      title: name.text, date: since?.description,
      words: [
        .subject: entry.profile.subjects?.reveal(for: &trace) ?? [], .form: forms,
        .kind: entry.profile.kinds?.reveal(for: &trace) ?? [], .state: [state.words],
        .competence: entry.profile.competencies?.reveal(for: &trace) ?? [],
      ])
    return BankRowView(
      name: name, face: FaceView(of: name, picture: photo.flatMap { picture($0) }),
      position: position(of: entry.profile), forms: forms,
      requests: entry.requests?.reveal(for: &trace) ?? [], state: state,
      since: since.map(Wording.day), sinceISO: since?.description, marks: marks)
  }

  /// What a person does and where, in the order in which people say it.
  private mutating func position(of profile: PublicBankEntry.Profile) -> [String] {
    var words: [String] = []
    if let position = profile.position?.reveal(for: &trace) { words.append(position) }
    if let subjects = profile.subjects?.reveal(for: &trace) {
      words.append(subjects.joined(separator: ", "))
    }
    if let grade = profile.grade?.reveal(for: &trace) { words.append(grade) }
    if let workplace = profile.workplace?.reveal(for: &trace) { words.append(workplace) }
    return words
  }

  /// The state of a row in words.
  mutating func state(of entry: PublicBankEntry) -> BadgeView {
    let state = entry.state.reveal(for: &trace)
    return BadgeView(words: state.words, style: state.rawValue)
  }
}

extension PublicBankEntry.Bank {
  /// The folder of the bank.
  var folder: Folder {
    switch self {
    case .mentors: .mentors
    case .mentees: .mentees
    }
  }

  /// The heading of the bank.
  fileprivate var title: String {
    switch self {
    case .mentors: "Банк наставников"
    case .mentees: "Банк наставляемых"
    }
  }

  /// What the bank is, and why some people in it have no name.
  fileprivate var intro: String {
    switch self {
    case .mentors:
      "Те, кто помогает коллегам и ученикам. Имена и сведения показаны с согласия самих людей; "
        + "остальные стоят в списке без имени."
    case .mentees:
      "Те, кому помогают наставники. Имена и сведения показаны с согласия самих людей, "
        + "а для детей — и родителей; остальные стоят в списке без имени."
    }
  }

  fileprivate var noun: Wording.Noun {
    switch self {
    case .mentors: .mentor
    case .mentees: .mentee
    }
  }
}

extension PublicCount {
  /// The most that it can be.
  fileprivate var greatest: Int {
    switch self {
    case .exactly(let number): number
    case .fewerThan(let threshold): threshold - 1
    case .notShown: .max
    }
  }
}

extension PublicSection {
  /// The rows of a bank.
  func entries(of bank: PublicBankEntry.Bank) -> [PublicBankEntry] {
    switch bank {
    case .mentors: mentors
    case .mentees: mentees
    }
  }
}
