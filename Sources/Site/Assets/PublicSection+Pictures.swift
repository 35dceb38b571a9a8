import Markdown
package import Publication

extension PublicSection {
  /// The pictures that some page shows, by id; one that nothing shows is not put online either.
  package var shownPictures: [PublicPicture] {
    var ids = Set(news.flatMap(\.images))
    // This trace belongs to no page: only the ids are wanted.
    var trace = Trace()
    for entry in mentors + mentees {
      if let photo = entry.profile.photo?.reveal(for: &trace) { ids.insert(photo) }
      if let bio = entry.profile.bio?.reveal(for: &trace) { ids.formUnion(bio.pictureIDs) }
    }
    for text in texts { ids.formUnion(text.pictureIDs) }
    return ids.sorted().compactMap { pictures[$0] }
  }

  private var texts: [PublicText] {
    let plans = roadmaps.flatMap { roadmap in
      [roadmap.intro, roadmap.outro].compactMap(\.self)
        + roadmap.stages.flatMap { $0.items.map(\.text) }
    }
    return plans + programs.compactMap { $0.results?.summary } + news.map(\.body)
      + events.map(\.body) + practices.map(\.body) + materials.map(\.body) + pages.map(\.body)
  }
}

extension PublicText {
  fileprivate var pictureIDs: [String] {
    var ids: [String] = []
    page.forEachInline { inline in
      if case .media(let media) = inline.kind { ids.append(media.id) }
    }
    return ids
  }
}
