import Foundation
import Publication
import Testing

@testable import Site

@Suite("Open data")
struct OpenDataTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a section with nothing published has all its lists, empty`() throws {
    #expect(
      try RenderedSite(try .empty()).page("data/nastavnichestvo.json") == """
        {
          "version": 1,
          "schema": "https://school.example/mentoring/data/schema.json",
          "page": "https://school.example/mentoring/",
          "organization": {
            "full_name": "МБОУ «Школа № 7»",
            "short_name": "Школа № 7",
            "type": {
              "name": "school",
              "title": "школа"
            },
            "site_url": "https://school.example"
          },
          "school_year": "2026-2027",
          "key_numbers": {
            "mentors": 0,
            "mentees": 0,
            "programs_under_way": 0,
            "programs_completed": 0
          },
          "contacts": [],
          "mentors": [],
          "mentees": [],
          "programs": [],
          "documents": [],
          "roadmaps": [],
          "news": [],
          "events": [],
          "practices": [],
          "materials": [],
          "indicators": [],
          "awards": [],
          "partners": []
        }

        """)
  }

  @Test(arguments: [
    ("data/nastavnichestvo.json", "section"), ("data/municipal.json", "municipal_export"),
  ])
  func `what is written is what the schema says`(path: String, definition: String) throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    let schema = try object(try site.page("data/schema.json"))
    var check = SchemaCheck(schema)
    check.check(try object(try site.page(path)), against: ["$ref": "#/$defs/\(definition)"])
    #expect(check.faults == [])
  }

  @Test func `the check of the schema finds what does not fit`() throws {
    let schema = try object(try RenderedSite(try .empty()).page("data/schema.json"))
    var check = SchemaCheck(schema)
    check.check(["fewer_than": "5", "x": 1], against: ["$ref": "#/$defs/small_count"])
    check.check(["name": "a"], against: ["$ref": "#/$defs/term"])
    #expect(
      check.faults == ["$.fewer_than: no integer", "$: an unknown x", "$: no title"])
  }

  @Test func `one name defines one object`() {
    let objects = OpenData.shape.schema.objects + MunicipalExport.shape.schema.objects
    for definition in OpenDataSchema.definitions {
      #expect(objects.allSatisfy { $0.name != definition.name || $0 == definition })
    }
    #expect(Set(objects.map(\.name)).count == OpenDataSchema.definitions.count)
  }

  @Test func `hidden numbers say why they are hidden`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    let data = try site.page("data/nastavnichestvo.json")
    #expect(data.contains("\"mentors\": 12,\n    \"mentees\": {\n      \"fewer_than\": 5\n    },"))
    #expect(data.contains("\"under_35\": {\n        \"hidden\": true\n      },"))
  }

  @Test func `addresses are absolute, days and times are of ISO 8601`() throws {
    let data = try RenderedSite(try .rich(), assets: .withOrder).page("data/nastavnichestvo.json")
    let host = "https://school.example"
    for fragment in [
      "\"policy_url\": \"\(host)/policy\"",
      "\"url\": \"\(host)/mentoring/normativnaya-baza/prikaz.html\"",
      "\"url\": \"\(host)/mentoring/assets/prikaz.pdf\"",
      "\"page\": \"\(host)/mentoring/normativnaya-baza/#prikaz\"",
      "\"starts\": \"2026-09-01T14:00:00+03:00\"", "\"signed_at\": \"2026-09-01T10:05:00+03:00\"",
      "\"month\": \"2026-09\"",
    ] { #expect(data.contains(fragment), "\(fragment)") }
  }

  @Test func `every value that is written is noted`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    #expect(
      try site.trace("data/nastavnichestvo.json").lines
        == Set([1, 20, 21, 22, 23].map(LedgerLine.init(index:))))
  }

  @Test func `hostile titles stay one JSON string`() throws {
    var section = try PublicSection.empty()
    let title = "\"],\\\n\u{2028}</script>🎓\u{0}"
    section.news = [try PublicNews("a", title, on: "2026-11-20")]
    let data = try RenderedSite(section).page("data/nastavnichestvo.json")
    #expect(data.contains(#""title": "\"],\\\n\u2028</script>🎓\u0000","#))
    let news = try object(data)["news"] as? [[String: Any]]
    #expect(news?.first?["title"] as? String == title)
  }

  @Test func `the municipal export names no page and no slug of a person`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    let export = try site.page("data/municipal.json")
    #expect(!export.contains("petrova"))
    #expect(
      export == """
        {
          "version": 1,
          "organization": {
            "full_name": "МБОУ «Школа № 7»",
            "short_name": "Школа № 7",
            "type": {
              "name": "school",
              "title": "школа"
            },
            "site_url": "https://school.example",
            "policy_url": "https://school.example/policy"
          },
          "mentors": [
            {
              "name": "Петрова Анна",
              "is_named": true,
              "state": "available",
              "forms": [
                "педагог – педагог"
              ],
              "kinds": [],
              "requests": [],
              "since": "2026-09-01",
              "programs": [
                {
                  "title": "Шаг",
                  "page": "https://school.example/mentoring/programmy/shag/"
                }
              ],
              "position": "учитель",
              "subjects": [
                "физика",
                "химия"
              ],
              "experience_years": 7,
              "awards": [],
              "competencies": [],
              "interests": [],
              "bio": "Люблю опыты.",
              "phone": "+7 (900) 123-45-67"
            }
          ],
          "mentees": []
        }

        """)
  }

  @Test func `nobody to hand over means no export`() throws {
    #expect(try !RenderedSite(try .empty()).paths.contains("data/municipal.json"))
    #expect(try !RenderedSite(try .withBan()).paths.contains("data/municipal.json"))
  }
}
