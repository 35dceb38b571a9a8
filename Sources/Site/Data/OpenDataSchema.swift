import Diagnostics
import Publication

/// The JSON Schema (2020-12) of the open data, and among its definitions that of the municipal export.
enum OpenDataSchema {
  /// The path from the root of the section.
  static let path = "data/schema.json"

  /// The whole file.
  static func file(in context: SiteContext) -> SiteFile {
    SiteFile(path: path) { bytes in
      JSONWriter.append(to: &bytes, layout: .pretty) { json in
        json.object { json in
          json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
          json.member("$id", context.absoluteURL(of: path))
          json.member("title", "Наставничество")
          OpenData.shape.schema.writeMembers(to: &json)
          json.objectMember("$defs") { json in
            for object in definitions {
              json.objectMember(object.name) { object.writeMembers(to: &$0) }
            }
          }
        }
      }
      return Trace()
    }
  }

  /// Every object of both files once, in the order in which they are first met.
  static var definitions: [DataSchema.Object] {
    var names: Set<String> = []
    let objects = OpenData.shape.schema.objects + MunicipalExport.shape.schema.objects
    return objects.filter { names.insert($0.name).inserted }
  }
}
