import Diagnostics
import Russian
import YAML

extension ValueType where Value == String {
  /// The IANA name of one of Russia's time zones, by which today and the hours of events are told.
  static var timeZone: ValueType {
    ValueType(.timeZone) { node, reading in
      guard let name = reading.line(node, expected: "часовой пояс") else { return nil }
      if RussianTimeZone(named: name) != nil { return name }
      reading.hide(node)
      let near = NearMiss.closest(to: name, among: RussianTimeZone.names)
      reading.report(
        Problem.unknownTimeZone(near: near, of: reading.key, at: reading.place(node.start)))
      return nil
    }
  }
}
