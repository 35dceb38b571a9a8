import Diagnostics

extension DiagnosticFormat {
  /// The form that a command line asks for, whatever else of it is not understood.
  ///
  /// The last form that there is counts, so that whoever reads a program's output by machine is not
  /// answered in prose because of a slip elsewhere.
  init(askedIn arguments: [String]) {
    let marker = "--" + OptionName.format.rawValue
    self = .human
    for (word, next) in zip(arguments, arguments.dropFirst() + [""]) {
      let inline = word.hasPrefix(marker + "=") ? String(word.dropFirst(marker.count + 1)) : ""
      let value = word == marker ? next : inline
      if let format = DiagnosticFormat(rawValue: value) { self = format }
    }
  }
}
