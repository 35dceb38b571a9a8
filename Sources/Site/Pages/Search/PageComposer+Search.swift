import Publication
import Russian

extension PageComposer {
  /// The page of the search: the index of all pages by folder and title.
  mutating func search() -> SearchPage {
    var groups = [folders()]
    add(people(in: section.mentors), of: .mentors, to: &groups)
    add(people(in: section.mentees), of: .mentees, to: &groups)
    add(programs(where: { _ in true }, in: .programs), of: .programs, to: &groups)
    add(programs(where: { $0.results != nil }, in: .results), of: .results, to: &groups)
    add(documentLinks(), of: .documents, to: &groups)
    add(roadmapLinks(), of: .roadmap, to: &groups)
    add(section.practices.map { entry($0.title, $0.id, $0.lines) }, of: .practices, to: &groups)
    add(section.materials.map { entry($0.title, $0.id, $0.lines) }, of: .materials, to: &groups)
    add(section.news.map { entry($0.title, $0.id, $0.lines) }, of: .news, to: &groups)
    add(section.events.map { entry($0.title, $0.id, $0.lines) }, of: .events, to: &groups)
    let own = section.pages.map { page in
      trace.note(page.lines)
      return LinkView(title: page.title, url: locator.link(to: .ownPage(page.id)))
    }
    if !own.isEmpty {
      groups.append(group("stranitsy", "О наставничестве в школе", own))
    }
    return SearchPage(
      chrome: chrome(
        title: Folder.search.title, description: "Поиск по разделу и список всех его страниц"),
      bundle: context.assets.searchBundle.map { locator.link(toFile: $0) }, root: locator.root,
      groups: groups)
  }

  /// A record whose page lies in the folder that its group is made for.
  private typealias Entry = (title: String, id: String)

  private mutating func entry(_ title: String, _ id: String, _ lines: [LedgerLine]) -> Entry {
    trace.note(lines)
    return (title, id)
  }

  private func add(_ entries: [Entry], of folder: Folder, to groups: inout [SearchPage.Group]) {
    let links = entries.map { entry in
      LinkView(title: entry.title, url: locator.link(to: .item(folder, entry.id)))
    }
    add(links, of: folder, to: &groups)
  }

  private func add(_ links: [LinkView], of folder: Folder, to groups: inout [SearchPage.Group]) {
    guard !links.isEmpty else { return }
    groups.append(group(folder.rawValue, folder.title, links))
  }

  /// A group in the order of a Russian register; what has one title keeps its order.
  private func group(_ anchor: String, _ title: String, _ links: [LinkView]) -> SearchPage.Group {
    let keys = links.enumerated().map { (RussianOrder.Key($0.element.title), $0.offset) }
    let order = keys.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
    return SearchPage.Group(anchor: anchor, title: title, pages: order.map { links[$0.1] })
  }

  private func folders() -> SearchPage.Group {
    let home = LinkView(title: "Главная страница раздела", url: locator.link(to: .home))
    let folders = Folder.allCases.filter { $0 != .search }.map {
      LinkView(title: $0.title, url: locator.link(to: .folder($0)))
    }
    let about = LinkView(title: "О разделе", url: locator.link(to: .about))
    return group("razdel", "Разделы", [home, about] + folders)
  }

  private mutating func people(in bank: [PublicBankEntry]) -> [Entry] {
    bank.compactMap { entry in
      guard let slug = entry.slug else { return nil }
      return (entry.name.reveal(for: &trace), slug)
    }
  }

  private mutating func programs(
    where isListed: (PublicProgram) -> Bool, in folder: Folder
  ) -> [Entry] {
    section.programs.filter(isListed).map { entry($0.title, $0.id, $0.lines) }
  }

  private mutating func documentLinks() -> [LinkView] {
    let page = locator.link(to: .folder(.documents))
    return section.documents.map { document in
      trace.note(document.lines)
      return LinkView(
        title: document.title ?? Wording.requisites(of: document), url: "\(page)#\(document.id)")
    }
  }

  /// The roadmaps that have pages of their own besides the folder's.
  private mutating func roadmapLinks() -> [LinkView] {
    let shelf = context.roadmaps
    return shelf.entries.indices.filter { $0 != shelf.current }.map { position in
      let entry = shelf.entries[position]
      trace.note(entry.roadmap.lines)
      return LinkView(
        title: entry.roadmap.title ?? "\(Folder.roadmap.title): \(entry.period)",
        url: locator.link(to: entry.route))
    }
  }
}
