import Publication

extension PageComposer {
  /// The page about the section itself.
  mutating func about() -> AboutPage {
    let organization = section.organization
    return AboutPage(
      chrome: chrome(
        title: "О разделе",
        description: "Кто ведёт раздел «Наставничество», что и где в нём размещено",
        updated: context.updated),
      organization: organization.shortName, facts: facts(about: organization),
      siteURL: organization.siteURL, contacts: contacts(of: [.head, .curator, .dataOfficer]),
      rows: Requirement.all(in: context).map(row), download: download(.requirements),
      files: files.compactMap(download))
  }

  private var files: [OpenFile] {
    let others = context.roadmaps.entries.filter { $0.route != .folder(.roadmap) }
    return OpenFile.all + others.map(OpenFile.roadmap) + context.tables.map(\.file)
  }

  private func facts(about organization: PublicOrganization) -> [FactView] {
    let facts: [(String, String?)] = [
      ("Организация", organization.fullName), ("Адрес", organization.address),
      ("Учредитель", organization.founder), ("ИНН", organization.inn),
      ("ОГРН", organization.ogrn), ("Учебный год", Wording.schoolYear(section.schoolYear)),
    ]
    return facts.compactMap { label, text in text.map { FactView(label, $0) } }
  }

  private func row(_ requirement: Requirement) -> AboutPage.Row {
    let page = locator.link(to: requirement.route)
    return AboutPage.Row(
      source: requirement.source, subject: requirement.subject,
      place: LinkView(
        title: requirement.page, url: requirement.anchor.map { "\(page)#\($0)" } ?? page),
      state: BadgeView(words: requirement.state.words, style: requirement.state.style))
  }
}
