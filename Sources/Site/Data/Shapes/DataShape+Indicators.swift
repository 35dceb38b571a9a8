import Diagnostics
import Publication

extension DataShape where Value == PublicCount {
  /// A number of people after the suppression of small cells (contract, section 7, rule 12).
  static var count: DataShape {
    let small = DataShape<Int>.object(
      "small_count", "Число людей меньше порога, но не ноль.",
      [.required("fewer_than", "Порог.", .integer) { $0 }])
    let hidden = DataShape<Bool>.object(
      "hidden_count", "Число не показано: по нему вычислялось бы другое скрытое число.",
      [.required("hidden", "Всегда true.", .boolean) { $0 }])
    let exact = DataShape<Int>.integer
    return DataShape(.either([exact.schema, small.schema, hidden.schema])) { count, reader, json in
      switch count {
      case .exactly(let number): exact.write(number, &reader, &json)
      case .fewerThan(let threshold): small.write(threshold, &reader, &json)
      case .notShown: hidden.write(true, &reader, &json)
      }
    }
  }
}

extension DataShape where Value == PublicIndicator {
  /// An indicator or a survey.
  static var indicator: DataShape {
    .object(
      "indicator", "Показатель или опрос.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("title", "Что измеряется.", .text) { $0.title },
        .required("period", "За какой период.", .text) { $0.period },
        .optional("numerator", "Сколько человек.", .count) { $0.numerator },
        .optional("denominator", "Из скольких.", .count) { $0.denominator },
        .optional("value", "Значение; нет, если выдало бы скрытое число.", .figure) { $0.value },
        .optional("unit", "Единица.", .text) { $0.unit },
        .optional("target", "Цель.", .target) { $0.target },
        .optional("source", "Источник.", .text) { $0.source },
        .optional("survey", "Опрос.", .survey) { $0.survey },
      ])
  }
}

extension DataShape where Value == PublicIndicator.Value {
  /// A figure.
  fileprivate static var figure: DataShape {
    .object(
      "figure", "Значение, как написано, и числом, если это число.",
      [
        .required("text", "Как написано.", .text) { $0.text },
        .optional("number", "Числом.", .number) { $0.number },
      ])
  }
}

extension DataShape where Value == PublicIndicator.Target {
  /// A target figure.
  fileprivate static var target: DataShape {
    .object(
      "target", "Целевое значение.",
      [
        .required("value", "Значение.", .figure) { $0.value },
        .optional("year", "К какому году.", .text) { $0.year },
        .optional("source", "Кто поставил цель.", .text) { $0.source },
      ])
  }
}

extension DataShape where Value == PublicIndicator.Survey {
  /// A survey, in aggregates only.
  fileprivate static var survey: DataShape {
    .object(
      "survey", "Опрос: только числа ответов.",
      [
        .optional("audience", "Кого опрашивали.", .text) { $0.audience },
        .optional("stage", "Когда: на входе, в середине или в конце.", .term) { $0.stage },
        .list("questions", "Вопросы.", of: .question) { $0.questions },
      ])
  }
}

extension DataShape where Value == PublicIndicator.Survey.Question {
  /// A question with its answers.
  fileprivate static var question: DataShape {
    .object(
      "question", "Вопрос и ответы в порядке автора.",
      [
        .required("question", "Вопрос.", .text) { $0.question },
        .list("answers", "Ответы.", of: .answer) { $0.counts.map(SurveyAnswer.init) },
      ])
  }
}

/// An answer of a survey and how often it was given.
private struct SurveyAnswer: Sendable {
  let answer: String
  let count: PublicCount
}

extension DataShape where Value == SurveyAnswer {
  /// An answer.
  fileprivate static var answer: DataShape {
    .object(
      "answer", "Ответ.",
      [
        .required("answer", "Ответ.", .text) { $0.answer },
        .required("count", "Сколько раз дан.", .count) { $0.count },
      ])
  }
}
