import Diagnostics
import Publication

/// The public values as text, the same for the same values: what a visitor could ever be shown.
///
/// Places in source files and ledger lines are left out: both stay inside the school.
enum PublicDump {
  static func of(_ section: PublicSection) -> String {
    var text = ""
    write(section, "section", into: &text)
    return text
  }

  private static func write(_ value: Any, _ label: String, into text: inout String) {
    if value is SourcePosition || value is LedgerLine { return }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .dictionary {
      let members = mirror.children.map { child -> String in
        var member = ""
        write(child.value, label, into: &member)
        return member
      }
      for member in members.sorted() { text += member }
      return
    }
    guard !mirror.children.isEmpty else {
      text += "\(label) = \(String(reflecting: value))\n"
      return
    }
    text += "\(label):\n"
    for child in mirror.children { write(child.value, child.label ?? "", into: &text) }
  }
}
