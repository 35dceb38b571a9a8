import Markdown
import Records

extension RecordSet {
  /// Gives records other ids, and every reference to them with them.
  mutating func rename(by renames: Renames) {
    people = RecordTable(people.map { $0.renamed(by: renames) })
    programs = RecordTable(programs.map { $0.renamed(by: renames) })
    documents = RecordTable(documents.map { $0.renamed(by: renames) })
    media = RecordTable(media.map { $0.renamed(by: renames) })
    news = RecordTable(news.map { $0.renamed(by: renames) })
    events = RecordTable(events.map { $0.renamed(by: renames) })
    practices = RecordTable(practices.map { $0.renamed(by: renames) })
    materials = RecordTable(materials.map { $0.renamed(by: renames) })
    pages = RecordTable(pages.map { $0.renamingLinks(by: renames) })
    roadmaps = RecordTable(roadmaps.map { $0.renamed(by: renames) })
    awards = RecordTable(awards.map { $0.renamed(by: renames) })
    partners = RecordTable(partners.map { $0.renamed(by: renames) })
    let (head, curator) = (renames(site?.head), renames(site?.curator))
    site?.head = head
    site?.curator = curator
  }
}

extension TextBearer {
  /// The record with its links under the other ids.
  func renamingLinks(by renames: Renames) -> Self {
    var other = self
    other.rewriteTexts { $0.renamed(by: renames) }
    return other
  }
}

extension MarkdownDocument {
  fileprivate func renamed(by renames: Renames) -> MarkdownDocument {
    rewriting { inline in
      var other = inline
      switch inline.kind {
      case .link(.record(var link), let title, let words):
        if let kind = link.scheme.recordKind { link.id = renames.id(of: kind, link.id) }
        other.kind = .link(.record(link), title: title, words)
      case .media(var media):
        media.id = renames.id(of: .media, media.id)
        other.kind = .media(media)
      default: break
      }
      return [other]
    }
  }
}

extension LinkScheme {
  /// The kind of record that the scheme names; `nil` for a folder of the section.
  fileprivate var recordKind: RecordKind? { RecordKind(rawValue: rawValue) }
}

extension Person {
  fileprivate func renamed(by renames: Renames) -> Person {
    var other = renamingLinks(by: renames)
    other.id = renames.id(of: .person, id)
    other.photo = renames(photo)
    other.mentor?.order = renames(mentor?.order)
    other.mentee?.order = renames(mentee?.order)
    return other
  }
}

extension Program {
  fileprivate func renamed(by renames: Renames) -> Program {
    var other = renamingLinks(by: renames)
    other.id = renames.id(of: .program, id)
    other.mentors = renames(mentors)
    other.mentees = renames(mentees)
    other.curator = renames(curator)
    other.order = renames(order)
    guard var results = other.results else { return other }
    results.files = renames(results.files)
    for index in results.reviews.indices {
      results.reviews[index].author = renames(results.reviews[index].author)
    }
    other.results = results
    return other
  }
}

extension Document {
  fileprivate func renamed(by renames: Renames) -> Document {
    var other = self
    other.id = renames.id(of: .document, id)
    other.approvedBy = renames(approvedBy)
    other.attachmentOf = renames(attachmentOf)
    other.replacedBy = renames(replacedBy)
    if let signer = signature?.signer?.reference {
      other.signature?.signer = .record(renames(signer))
    }
    return other
  }
}

extension Medium {
  fileprivate func renamed(by renames: Renames) -> Medium {
    var other = self
    other.id = renames.id(of: .media, id)
    other.people = renames(people)
    return other
  }
}

extension NewsItem {
  fileprivate func renamed(by renames: Renames) -> NewsItem {
    var other = renamingLinks(by: renames)
    other.id = renames.id(of: .news, id)
    other.programs = renames(programs)
    other.images = renames(images)
    other.documents = renames(documents)
    other.author = renames(author)
    return other
  }
}

extension Event {
  fileprivate func renamed(by renames: Renames) -> Event {
    var other = renamingLinks(by: renames)
    other.id = renames.id(of: .event, id)
    other.program = renames(program)
    return other
  }
}

extension Practice {
  fileprivate func renamed(by renames: Renames) -> Practice {
    var other = renamingLinks(by: renames)
    other.authors = renames(authors)
    other.programs = renames(programs)
    other.files = renames(files)
    return other
  }
}

extension Material {
  fileprivate func renamed(by renames: Renames) -> Material {
    var other = renamingLinks(by: renames)
    other.authors = renames(authors)
    other.files = renames(files)
    return other
  }
}

extension Roadmap {
  fileprivate func renamed(by renames: Renames) -> Roadmap {
    var other = renamingLinks(by: renames)
    other.approvedBy = renames(approvedBy)
    for stage in other.stages.indices {
      other.stages[stage].responsible = other.stages[stage].responsible.renamed(by: renames)
      for item in other.stages[stage].items.indices {
        other.stages[stage].items[item].responsible =
          other.stages[stage].items[item].responsible.renamed(by: renames)
      }
    }
    return other
  }
}

extension [Responsible] {
  fileprivate func renamed(by renames: Renames) -> [Responsible] {
    map { responsible in
      guard case .person(let person, let role) = responsible else { return responsible }
      return .person(renames(person), role: role)
    }
  }
}

extension Award {
  fileprivate func renamed(by renames: Renames) -> Award {
    var other = self
    other.people = renames(people)
    other.program = renames(program)
    other.order = renames(order)
    return other
  }
}

extension Partner {
  fileprivate func renamed(by renames: Renames) -> Partner {
    var other = self
    other.agreement = renames(agreement)
    return other
  }
}
