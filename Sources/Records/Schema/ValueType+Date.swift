import Diagnostics
import YAML

extension ValueType where Value == CivilDate {
  /// A day.
  static var date: ValueType {
    ValueType(.date) { node, reading in
      reading.dated(
        node, expected: "дату", hint: "Напишите существующую дату, например 12.05.2026"
      ) { CivilDate($0) }
    }
  }
}

extension ValueType where Value == CivilMonth {
  /// A month of a year.
  static var month: ValueType {
    ValueType(.month) { node, reading in
      reading.dated(
        node, expected: "месяц и год", hint: "Напишите, например, 2026-05 или «май 2026»"
      ) { CivilMonth($0) }
    }
  }
}

extension ValueType where Value == SchoolYear {
  /// A school year.
  static var schoolYear: ValueType {
    ValueType(.schoolYear) { node, reading in
      reading.dated(
        node, expected: "учебный год", hint: "Напишите два года подряд, например 2026-2027"
      ) { SchoolYear($0) }
    }
  }
}

extension ValueType where Value == DayOrTime {
  /// A day, perhaps with a time.
  static var dateOrTime: ValueType {
    ValueType(.dateOrTime) { node, reading in
      reading.dated(
        node, expected: "дату или дату и время",
        hint: "Напишите, например, 12.05.2026 или 12.05.2026 14:00"
      ) { text in
        CivilDate(text).map { .day($0) } ?? CivilDateTime(text).map { .minute($0) }
      }
    }
  }
}

extension Reading {
  /// Reads a text as something of the calendar.
  fileprivate mutating func dated<Value>(
    _ node: YAMLNode, expected: String, hint: String, parse: (String) -> Value?
  ) -> Value? {
    if case .scalar(let scalar) = node.content, let value = parse(scalar.text.trimmingBlanks) {
      return value
    }
    refuse(node, expected: expected, code: .recordBadDate, hint: hint)
    return nil
  }
}
