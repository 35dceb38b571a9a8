/// What in a block deserves a second look, so that only those look who may find something.
struct BlockAlarms: OptionSet, Sendable {
  let rawValue: UInt8
  /// A word of somebody's name.
  static let names = BlockAlarms(rawValue: 1)
  /// A commercial at, in a sign or in words.
  static let mail = BlockAlarms(rawValue: 2)
  /// A label of a form.
  static let labels = BlockAlarms(rawValue: 4)
  /// A word of somebody's street.
  static let addresses = BlockAlarms(rawValue: 8)
  /// A number.
  static let numbers = BlockAlarms(rawValue: 16)
}

extension NameIndex.Entry {
  /// What a block with this word in it deserves.
  ///
  /// Single letters and «дом» are in the table too; they alarm nobody.
  var alarms: BlockAlarms {
    var alarms: BlockAlarms = []
    if !lemmas.isEmpty { alarms.insert(.names) }
    if meaning == .at || meaning == .dot { alarms.insert(.mail) }
    if meaning.label != nil { alarms.insert(.labels) }
    if !addresses.isEmpty { alarms.insert(.addresses) }
    return alarms
  }
}
