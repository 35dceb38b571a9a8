import Publication

extension PageComposer {
  /// The partners by name.
  mutating func partners() -> PartnersPage {
    var rows: [PartnersPage.Row] = []
    for partner in section.partners {
      trace.note(partner.lines)
      rows.append(
        PartnersPage.Row(
          anchor: partner.id, name: partner.name, role: partner.role, url: partner.url,
          agreement: partner.agreement.map(link)))
    }
    return PartnersPage(
      chrome: chrome(
        title: Folder.partners.title,
        description: "Организации, которые помогают школе в наставничестве",
        files: rows.isEmpty ? [] : [.partners]),
      rows: rows)
  }
}
