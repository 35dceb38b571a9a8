import Markdown
import Publication

extension Route {
  /// The page that a public reference means.
  init(_ reference: PublicReference) {
    self =
      switch reference.kind {
      case .mentor: .item(.mentors, reference.id)
      case .mentee: .item(.mentees, reference.id)
      case .program: .item(.programs, reference.id)
      case .result: .item(.results, reference.id)
      case .document: .folder(.documents)
      case .news: .item(.news, reference.id)
      case .event: .item(.events, reference.id)
      case .practice: .item(.practices, reference.id)
      case .material: .item(.materials, reference.id)
      case .page: .ownPage(reference.id)
      case .section: Folder(rawValue: reference.id).map(Route.folder) ?? .home
      }
  }

  /// The page that a link of a Markdown text means.
  init(_ target: InternalTarget) {
    self =
      switch target.kind {
      case .person: Route(personAt: target.name)
      case .program: .item(.programs, target.name)
      case .document: .folder(.documents)
      case .news: .item(.news, target.name)
      case .event: .item(.events, target.name)
      case .practice: .item(.practices, target.name)
      case .material: .item(.materials, target.name)
      case .page: .ownPage(target.name)
      case .section: Folder(rawValue: target.name).map(Route.folder) ?? .home
      }
  }

  /// The page of a person, whom texts name by the bank's folder and the slug.
  private init(personAt path: String) {
    let parts = path.split(separator: "/")
    guard parts.count == 2, let folder = Folder(rawValue: String(parts[0])) else {
      self = .home
      return
    }
    self = .item(folder, String(parts[1]))
  }
}
