import Diagnostics

extension RemovalNotice {
  /// Writes the members of the report's `withdrawals` (contract, section 5): for the school alone.
  func write(to json: inout JSONWriter) {
    json.member("record", removal.record)
    json.member("cause", removal.cause.rawValue)
    json.member("noticed", removal.noticed.description)
    if let received = removal.received {
      json.member("received", received.description)
    } else {
      json.nullMember("received")
    }
    if let lastDay = removal.lastDay {
      json.member("stop_by", lastDay.description)
    } else {
      json.nullMember("stop_by")
    }
    json.member("exact", !removal.isGuess)
    json.member("fields", removal.fields)
    json.member("gone", goneAddresses)
    json.member("changed", changedAddresses)
  }
}
