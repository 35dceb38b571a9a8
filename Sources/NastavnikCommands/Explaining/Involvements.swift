import Gate
import Markdown
import Records
import Site

/// Finds every place of the records that speaks of a person.
struct Involvements {
  /// What was found, kind of record by kind.
  private(set) var all: [Involvement] = []
  private let records: RecordSet
  private var known: Set<Kinship> = []

  /// What makes two places one: a text may link to a person many times.
  private struct Kinship: Hashable {
    let person: RecordID
    let capacity: Involvement.Capacity
    let record: LedgerSubject?
  }

  /// Looks through the records of a section.
  init(in records: RecordSet) {
    self.records = records
    add(records.site?.head?.id, .head, in: nil, at: [Route.home.path])
    add(records.site?.curator?.id, .curator, in: nil, at: [Route.home.path])
    for person in records.people { addBanks(of: person) }
    for program in records.programs { add(program) }
    for document in records.documents {
      add(
        document.signature?.signer?.reference?.id, .signer,
        in: LedgerSubject(.document, document.id.text), at: [.documents])
    }
    for roadmap in records.roadmaps { add(roadmap) }
    for item in records.news { add(item) }
    addLibrary()
    for medium in records.media { add(medium) }
    for award in records.awards {
      for person in award.people {
        add(person.id, .awarded, in: LedgerSubject(.award, award.id.text), at: [.awards])
      }
    }
  }

  /// The places that speak of a person, each once.
  func of(_ person: RecordID) -> [Involvement] { all.filter { $0.person == person } }

  /// The people of whom a record speaks.
  func of(_ record: LedgerSubject) -> [Involvement] { all.filter { $0.record == record } }

  private mutating func addBanks(of person: Person) {
    let subject = LedgerSubject(.person, person.id.text)
    if person.mentor != nil { add(person.id, .mentorsBank, in: subject, at: [.mentors]) }
    if person.mentee != nil { add(person.id, .menteesBank, in: subject, at: [.mentees]) }
    if let bio = person.bio {
      add(bio, in: subject, at: [Folder.mentors, .mentees].map { Route.folder($0).directory })
    }
  }

  private mutating func add(_ program: Program) {
    let subject = LedgerSubject(.program, program.id.text)
    let page = Route.item(.programs, program.id.text).directory
    let results = Route.item(.results, program.id.text).directory
    for mentor in program.mentors { add(mentor.id, .mentor, in: subject, at: [page, results]) }
    for mentee in program.mentees { add(mentee.id, .mentee, in: subject, at: [page, results]) }
    add(program.curator?.id, .programCurator, in: subject, at: [page])
    for review in program.results?.reviews ?? [] {
      add(review.author.id, .reviewer, in: subject, at: [results])
    }
    if let summary = program.results?.summary { add(summary, in: subject, at: [results]) }
  }

  private mutating func add(_ roadmap: Roadmap) {
    let subject = LedgerSubject(.roadmap, roadmap.id.text)
    let pages = [Route.folder(.roadmap).directory]
    for stage in roadmap.stages {
      let responsible = stage.responsible + stage.items.flatMap(\.responsible)
      for one in responsible { add(one.person?.id, .responsible, in: subject, at: pages) }
    }
    let texts =
      [roadmap.intro, roadmap.outro].compactMap(\.self)
      + roadmap.stages.flatMap { $0.items.map(\.text) }
    for text in texts { add(text, in: subject, at: pages) }
  }

  private mutating func add(_ item: NewsItem) {
    let subject = LedgerSubject(.news, item.id.text)
    let pages = [Route.item(.news, item.id.text).directory]
    add(item.author?.id, .author, in: subject, at: pages)
    add(item.body, in: subject, at: pages)
  }

  private mutating func addLibrary() {
    for event in records.events {
      add(
        event.body, in: LedgerSubject(.event, event.id.text),
        at: [Route.item(.events, event.id.text).directory])
    }
    for practice in records.practices {
      let subject = LedgerSubject(.practice, practice.id.text)
      let pages = [Route.item(.practices, practice.id.text).directory]
      for author in practice.authors { add(author.id, .author, in: subject, at: pages) }
      add(practice.body, in: subject, at: pages)
    }
    for material in records.materials {
      let subject = LedgerSubject(.material, material.id.text)
      let pages = [Route.item(.materials, material.id.text).directory]
      for author in material.authors { add(author.id, .author, in: subject, at: pages) }
      add(material.body, in: subject, at: pages)
    }
    for page in records.pages {
      add(
        page.body, in: LedgerSubject(.page, page.id.text),
        at: [Route.ownPage(page.id.text).directory])
    }
  }

  /// Whoever gives a picture as their portrait is in it, though its own record may not list them.
  private mutating func add(_ medium: Medium) {
    let portraits = records.people.filter { $0.photo?.id == medium.id }.map(\.id)
    for person in medium.people.map(\.id) + portraits {
      add(person, .sitter, in: LedgerSubject(.media, medium.id.text), at: [String]())
    }
  }

  /// The people to whom a text links.
  private mutating func add(
    _ text: MarkdownDocument, in record: LedgerSubject, at paths: [String]
  ) {
    var found: [(RecordID, String)] = []
    text.forEachInline { inline in
      guard case .link(.record(let link), let title, _) = inline.kind, link.scheme == .person,
        let id = RecordID(link.id)
      else { return }
      found.append((id, title.isEmpty ? "участник программы" : title))
    }
    for (person, words) in found {
      add(person, .linked, in: record, at: paths, instead: words)
    }
  }

  private mutating func add(
    _ person: RecordID?, _ capacity: Involvement.Capacity, in record: LedgerSubject?,
    at folders: [Folder]
  ) {
    add(person, capacity, in: record, at: folders.map { Route.folder($0).directory })
  }

  private mutating func add(
    _ person: RecordID?, _ capacity: Involvement.Capacity, in record: LedgerSubject?,
    at paths: [String], instead words: String? = nil
  ) {
    guard let person else { return }
    let kinship = Kinship(person: person, capacity: capacity, record: record)
    guard known.insert(kinship).inserted else { return }
    all.append(
      Involvement(
        person: person, capacity: capacity, record: record, paths: paths,
        substitute: words ?? records.people[person].flatMap(capacity.substitute)))
  }
}
