import Diagnostics
import Publication

extension StructuredData {
  /// The way from the home page to this one.
  func writeBreadcrumbs(
    _ trail: [PageComposer.Crumb], to title: String, _ json: inout JSONWriter
  ) {
    let above = [PageComposer.Crumb("Наставничество", .home)] + trail
    let crumbs = above + [PageComposer.Crumb(title, route)]
    json.object { json in
      json.member("@type", "BreadcrumbList")
      json.arrayMember("itemListElement") { json in
        for (index, crumb) in crumbs.enumerated() {
          json.object { json in
            json.member("@type", "ListItem")
            json.member("position", index + 1)
            json.member("name", crumb.title)
            json.member("item", context.absoluteURL(of: crumb.route))
          }
        }
      }
    }
  }

  /// The organisation as such; nobody who works there.
  func writeOrganization(to json: inout JSONWriter) {
    let organization = context.section.organization
    json.member("@type", StructuredData.type(of: organization))
    json.member("@id", organizationID)
    json.member("name", organization.fullName)
    if organization.shortName != organization.fullName {
      json.member("alternateName", organization.shortName)
    }
    json.member("url", siteURL)
    json.member("address", organization.address)
    json.member("taxID", organization.inn)
    guard let number = organization.ogrn else { return }
    json.objectMember("identifier") { json in
      json.member("@type", "PropertyValue")
      json.member("propertyID", "ОГРН")
      json.member("value", number)
    }
  }

  /// The section as a site of the organisation.
  func writeSite(_ description: String?, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "WebSite")
      json.member("name", "Наставничество — \(context.section.organization.shortName)")
      json.member("description", description)
      json.member("url", context.absoluteURL(of: Route.home))
      json.member("inLanguage", "ru")
      writeReference("publisher", to: &json)
    }
  }

  /// A text with its day, its authors and its picture.
  func write(_ article: Article, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", article.isNews ? "NewsArticle" : "Article")
      json.member("headline", article.title)
      json.member("description", article.description)
      json.member("datePublished", article.published.map(clock.timestamp))
      json.member("image", article.picture)
      json.member("inLanguage", "ru")
      json.member("url", address)
      json.member("mainEntityOfPage", address)
      if article.authors.isEmpty {
        writeReference("author", to: &json)
      } else {
        json.arrayMember("author") { json in
          for author in article.authors { write(author, to: &json) }
        }
      }
      writeReference("publisher", to: &json)
    }
  }

  private func write(_ author: Author, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", author.isPerson ? "Person" : "Organization")
      json.member("name", author.name)
      json.member("url", author.page)
    }
  }

  /// An event with its time, place and picture.
  func write(
    _ event: PublicEvent, _ description: String?, _ picture: String?, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("@type", "Event")
      json.member("name", event.title)
      json.member("description", description)
      json.member("startDate", clock.moment(event.starts))
      if let ends = event.ends, ends >= event.starts {
        json.member("endDate", clock.moment(ends))
      }
      json.member("eventStatus", "https://schema.org/EventScheduled")
      json.member("image", picture)
      if let place = event.place {
        json.objectMember("location") { json in
          json.member("@type", "Place")
          json.member("name", place)
        }
      }
      if let audience = event.audience {
        json.objectMember("audience") { json in
          json.member("@type", "Audience")
          json.member("audienceType", audience)
        }
      }
      json.member("inLanguage", "ru")
      json.member("url", address)
      writeReference("organizer", to: &json)
    }
  }

  /// The organisation where something else names it: enough to be read alone.
  private func writeReference(_ key: String, to json: inout JSONWriter) {
    json.objectMember(key) { json in
      json.member("@type", StructuredData.type(of: context.section.organization))
      json.member("@id", organizationID)
      json.member("name", context.section.organization.fullName)
      json.member("url", siteURL)
    }
  }

  private var clock: SectionClock { SectionClock(of: context.section) }

  /// The address of this page.
  private var address: String { context.absoluteURL(of: route) }

  private var organizationID: String { context.absoluteURL(of: Route.home) + "#organization" }

  private var siteURL: String { context.organizationURL }

  /// The type of schema.org that is nearest to the type of an organisation.
  private static func type(of organization: PublicOrganization) -> String {
    switch organization.type.name {
    case "school": "School"
    case "college": "CollegeOrUniversity"
    case "preschool": "Preschool"
    case "municipal": "GovernmentOrganization"
    default: "EducationalOrganization"
    }
  }
}
