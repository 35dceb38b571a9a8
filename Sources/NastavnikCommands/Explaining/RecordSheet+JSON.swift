import Diagnostics
import Gate
import Records

extension RecordSheet {
  /// The sheet as one JSON document with the keys of the report (contract, section 5).
  func json() -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("version", 1)
      json.member("date", date.description)
      json.member("record", entry.subject.name)
      entry.origin.writeMembers(to: &json)
      json.orNull("title", entry.title)
      json.member("status", status?.rawValue)
      json.arrayMember("fields") { json in
        for row in rows {
          json.object { json in
            json.member("field", row.field)
            json.arrayMember("decisions") { json in row.decision.write(to: &json) }
          }
        }
      }
      json.arrayMember("people") { json in
        for trace in people { trace.writeAsPerson(to: &json) }
      }
      json.member("files", files)
    }
    return json.finish()
  }
}

extension PersonSheet.Trace {
  fileprivate func writeAsPerson(to json: inout JSONWriter) {
    json.object { json in
      json.member("person", "person:" + involvement.person.text)
      json.member("as", involvement.capacity.rawValue)
      json.member("shown", appearance.rawValue)
      json.orNull("instead", appearance == .anonymous ? involvement.substitute : nil)
      writeLacking(to: &json)
      json.member("files", files)
    }
  }
}
