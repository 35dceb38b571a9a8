import Diagnostics
import Records

extension Journal {
  /// The journal for outside tools: for the school alone, as the report is.
  func json() -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("version", 1)
      json.member("date", date.description)
      writePublic(to: &json)
      writeTerms(to: &json)
      json.arrayMember("not_separate") { json in
        for duty in enclosed { json.object { duty.write(to: &$0) } }
      }
      json.arrayMember("conditions_not_posted") { json in
        for duty in unposted { json.object { duty.write(to: &$0) } }
      }
      json.arrayMember("withdrawals") { json in
        for withdrawal in withdrawals { json.object { withdrawal.write(to: &$0) } }
      }
      json.arrayMember("removals") { json in
        for removal in removals { json.object { removal.write(to: &$0) } }
      }
      writeFirsts(to: &json)
    }
    return json.finish()
  }

  private func writePublic(to json: inout JSONWriter) {
    json.arrayMember("public") { json in
      for line in shown {
        json.object { json in
          json.member("record", line.record)
          json.member("fields", line.fields)
          json.member("basis", line.basis)
          json.day("until", line.until)
          json.member("files", line.files)
        }
      }
    }
    json.objectMember("other_records") { json in
      for (kind, count) in others.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        json.member(kind.rawValue, count)
      }
    }
  }

  private func writeTerms(to json: inout JSONWriter) {
    json.arrayMember("ending") { json in
      for ending in endings {
        json.object { json in
          json.member("record", ending.record)
          json.member("resource", ending.resource)
          json.member("categories", ending.categories.map(\.rawValue))
          json.member("until", ending.until.description)
        }
      }
    }
    json.arrayMember("ages") { json in
      for age in ages {
        json.object { json in
          json.member("record", age.record)
          json.member("years", age.years)
          json.member("state", age.isToCome ? "soon" : "reached")
          json.member("keeps_consents", age.keepsConsents)
        }
      }
    }
  }

  private func writeFirsts(to json: inout JSONWriter) {
    json.objectMember("last_build") { json in
      json.day("date", memory.memory?.date)
      json.day("known_since", memory.memory?.began)
      json.arrayMember("published_first") { json in
        for first in firsts {
          json.object { json in
            json.member("record", first.record)
            json.member("fields", first.fields)
            json.member("files", first.files)
          }
        }
      }
    }
  }
}

extension Journal.Duty {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("record", record)
    json.member("signed", signed.description)
    json.member("last_day", lastDay?.description)
    json.member("file", place.file)
    json.member("line", place.position?.line)
  }
}

extension Journal.Withdrawal {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("record", record)
    json.member("received", received.description)
    json.member("stop_by", lastDay.description)
    json.member("categories", categories.map(\.rawValue))
    json.member("built", isBuilt)
    json.member("file", place.file)
    json.member("line", place.position?.line)
  }
}

extension JSONWriter {
  /// Writes a member that is a day, `null` where there is none.
  mutating func day(_ key: String, _ day: CivilDate?) {
    if let day { member(key, day.description) } else { nullMember(key) }
  }
}
