import Diagnostics
import Gate
import Publication
import Records

extension PersonSheet {
  /// The sheet as one JSON document with the keys of the report (contract, section 5).
  func json() -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("version", 1)
      json.member("date", date.description)
      json.member("record", subject.name)
      person.origin.writeMembers(to: &json)
      json.member("status", person.status.rawValue)
      json.orNull("alias", person.alias)
      json.orNull("law_basis", lawBasis?.rawValue)
      json.member("municipal_bank", person.municipalBank)
      json.arrayMember("fields") { json in for row in fields { row.write(to: &json) } }
      json.arrayMember("categories") { json in for row in categories { row.write(to: &json) } }
      json.arrayMember("consents") { json in
        for (state, number) in zip(consents, 1...) { state.write(number, to: &json) }
      }
      json.arrayMember("traces") { json in for trace in traces { trace.write(to: &json) } }
      json.member("own_pages", ownPages)
      json.member("files_naming_in_text", textFiles)
      json.member("files", files)
      json.member("files_with_name", files.filter(namingFiles.contains))
    }
    return json.finish()
  }
}

extension PersonSheet.Row {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("field", name)
      json.orNull("value", value)
      json.arrayMember("decisions") { json in
        for decision in decisions { decision.write(to: &json) }
      }
    }
  }
}

extension PersonSheet.Trace {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("as", involvement.capacity.rawValue)
      json.orNull("record", involvement.record?.name)
      json.member("shown", appearance.rawValue)
      json.orNull("instead", appearance == .anonymous ? involvement.substitute : nil)
      writeLacking(to: &json)
      json.member("files", files)
    }
  }

  /// Writes the member `lacking`: what the place asks for and the person does not allow.
  func writeLacking(to json: inout JSONWriter) {
    json.arrayMember("lacking") { json in
      for one in lacking {
        json.object { json in
          json.member("category", one.category.rawValue)
          json.member("reason", one.reason.rawValue)
        }
      }
    }
  }
}

extension ConsentState {
  fileprivate func write(_ number: Int, to json: inout JSONWriter) {
    json.object { json in
      json.member("number", number)
      consent.origin.writeMembers(to: &json)
      json.member("signed", consent.signed.description)
      json.member("signer", consent.signer.rawValue)
      json.orNull("valid_from", consent.validFrom?.description)
      json.member("valid_until", consent.validUntil.description)
      json.member("resources", consent.resources.map(\.id.text))
      json.member("allow", consent.allow.map(\.rawValue))
      json.orNull("withdrawn", consent.withdrawn?.description)
      json.member("effective_on", effectiveOn)
      json.orNull("reason", obstacle?.rawValue)
    }
  }
}

extension Decision {
  /// Writes the decision as an object.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("state", state.rawValue)
      json.orNull("basis", basis?.rawValue)
      json.orNull("reason", reason?.rawValue)
      json.member("rule", rule.rawValue)
      json.orNull("until", until?.description)
      json.orNull("from", from?.description)
      json.arrayMember("consents") { json in for number in consents { json.integer(number) } }
      json.member("files", files)
    }
  }
}

extension SourcePlace {
  /// Writes the members `file` and `line`, as a diagnostic has them.
  func writeMembers(to json: inout JSONWriter) {
    json.member("file", file)
    json.member("line", position?.line)
  }
}

extension JSONWriter {
  /// Writes a member that is text, or `null` for readers that expect the key to be there.
  mutating func orNull(_ key: String, _ text: String?) {
    if let text { member(key, text) } else { nullMember(key) }
  }
}
