/// What may be said of one person, as far as the ledger and the guard's own reading agree.
struct PersonClearance: Sendable {
  /// What consents or the law open in general and the ledger does not keep back.
  var open: NameParts = []
  /// What consents open by themselves.
  var consented: NameParts = []
  /// What the law opens wherever the person has no role.
  var lawful: NameParts = []
  /// Whether a ban keeps the person out of data and feeds.
  var isBarredFromTransfer = false
}
