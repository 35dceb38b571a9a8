import HTML

@testable import Mustache

/// A page with a field of every kind.
struct SamplePage: TemplateView {
  var title = "Наставники"
  var lead: String?
  var year: Int? = 2026
  var body: HTMLFragment?
  var isOpen = false
  var subjects: [String] = []
  var photo: SamplePhoto?
  var mentors: [SampleMentor] = []

  static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("lead") { $0.lead },
    .number("year") { $0.year },
    .markup("body") { $0.body },
    .flag("is_open") { $0.isOpen },
    .texts("subjects") { $0.subjects },
    .view("photo") { $0.photo },
    .list("mentors") { $0.mentors },
  ]
}

/// A picture, as a part of something.
struct SamplePhoto: TemplateView {
  var url: String
  var alt: String?

  static let fields: Fields<Self> = [.text("url") { $0.url }, .text("alt") { $0.alt }]
}

/// A row of a list, with parts and texts of its own.
struct SampleMentor: TemplateView {
  var name: String
  var subjects: [String] = []
  var photo: SamplePhoto?

  static let fields: Fields<Self> = [
    .text("name") { $0.name },
    .texts("subjects") { $0.subjects },
    .view("photo") { $0.photo },
  ]
}

/// A menu whose items are menus.
struct SampleMenu: TemplateView {
  var title: String
  var children: [SampleMenu] = []

  static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .list("children") { $0.children },
  ]
}
