import Diagnostics

extension RemovalNotice {
  /// Writes the members of the report's `withdrawals` (contract, section 5): for the school alone.
  func write(to json: inout JSONWriter) {
    json.member("record", removal.record)
    json.member("cause", removal.cause.rawValue)
    json.member("noticed", removal.noticed.description)
    json.day("received", removal.received)
    json.day("stop_by", removal.lastDay)
    json.member("exact", !removal.isGuess)
    json.member("fields", removal.fields)
    json.member("gone", goneAddresses)
    json.member("changed", changedAddresses)
  }
}
