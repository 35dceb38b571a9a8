import Diagnostics
import YAML

extension ValueType where Value == [AnswerCount] {
  /// Answers with the number of people who gave each.
  static var counts: ValueType {
    ValueType(.counts) { node, reading in
      guard case .mapping(let entries) = node.content, !entries.isEmpty else {
        reading.refuse(
          node, expected: "ответы с числами",
          hint: "Напишите каждый ответ отдельной строкой: «да: 16»")
        return nil
      }
      let count = ValueType<Int>.count
      return entries.compactMap { entry in
        count.read(entry.value, &reading).map {
          AnswerCount(
            entry.key.trimmingBlanks, count: $0, at: reading.place(entry.keyStart))
        }
      }
    }
  }
}
