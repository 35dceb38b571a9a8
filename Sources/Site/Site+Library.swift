import Publication

extension Site {
  /// The practices and the materials: a list of each, and a page for every one.
  func library() -> [SiteFile] {
    let section = context.section
    let templates = theme.library
    var files = [
      page(.folder(.practices), templates.practices) { $0.practices() },
      page(.folder(.materials), templates.materials) { $0.materials() },
    ]
    files += section.practices.map { practice in
      page(.item(.practices, practice.id), templates.practice) { $0.practice(practice) }
    }
    files += section.materials.map { material in
      page(.item(.materials, material.id), templates.material) { $0.material(material) }
    }
    return files
  }

  /// The school's own pages, and the answer to a missing address.
  func ownPages() -> [SiteFile] {
    let missing = page(.notFound, theme.library.notFound) { $0.notFound() }
    return [missing]
      + context.section.pages.map { own in
        page(.ownPage(own.id), theme.library.ownPage) { $0.ownPage(own) }
      }
  }
}
