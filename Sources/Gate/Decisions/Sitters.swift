import Records

/// Who is recognisable in which picture.
///
/// Whoever gives a picture as their portrait is in it, though its own record may not list them.
struct Sitters: Sendable {
  private var people: [RecordID: [RecordID]] = [:]
  private var pictures: [RecordID: [RecordID]] = [:]

  /// Looks through the pictures and the portraits.
  init(records: RecordSet) {
    for medium in records.media { people[medium.id] = medium.people.map(\.id) }
    for person in records.people {
      guard let photo = person.photo?.id, people[photo]?.contains(person.id) == false else {
        continue
      }
      people[photo]?.append(person.id)
    }
    for medium in records.media {
      for person in people[medium.id] ?? [] { pictures[person, default: []].append(medium.id) }
    }
  }

  /// Everybody in a picture.
  func people(in medium: Medium) -> [RecordID] { people[medium.id] ?? medium.people.map(\.id) }

  /// The pictures that a person is in.
  func pictures(of person: RecordID) -> [RecordID] { pictures[person] ?? [] }

  /// The category that everybody in a picture has to allow; unsaid, it follows their number.
  func category(of medium: Medium) -> PersonalCategory {
    switch medium.mediumKind {
    case .portrait: .photo
    case .group, .scene: .groupPhoto
    case nil: people(in: medium).count == 1 ? .photo : .groupPhoto
    }
  }
}
