import Testing

@testable import Records

struct ProgramCheckTests {
  /// Two people in both banks, a pupil in none, an order, and a programme with further keys.
  static func files(_ changes: String...) -> [String: String] {
    var keys = [
      "title": "Первый год", "form": "teacher_teacher", "mentors": "[m]", "mentees": "[n]",
      "goal": "Освоиться", "order": "o", "start": "2026-10-01", "planned_end": "2027-05-31",
    ]
    for change in changes {
      guard let colon = change.firstIndex(of: ":") else { continue }
      let value = change[change.index(after: colon)...].drop { $0 == " " }
      keys[String(change[..<colon])] = value.isEmpty ? nil : String(value)
    }
    let order = [
      "title", "form", "kinds", "mentors", "mentees", "goal", "order", "start", "planned_end",
      "extensions", "ended", "end_reason", "draft", "results",
    ]
    let text = order.compactMap { key in keys[key].map { "\(key): \($0)\n" } }.joined()
    return [
      "people/all.yaml": """
      - {id: m, surname: А, given_name: Б, status: staff, mentor: {since: 2026-09-01}}
      - {id: n, surname: В, given_name: Г, status: staff, mentee: {since: 2026-09-01}}
      - {id: p, surname: Д, given_name: Е, status: pupil, birth_date: 2012-01-01}
      """,
      "documents/o.yaml":
        "{level: local, type: order, number: 1, date: 2026-09-30, issuer: Школа, title: О парах}",
      "programs/a.yaml": text,
    ]
  }

  static let cases: [CheckCase] = [
    CheckCase("nothing wrong", files(), []),
    CheckCase(
      "no reason", files("ended: 2026-11-20"),
      [
        "programs/a.yaml:9:1 error program.no-end-reason: "
          + "Программа «Первый год» завершена, а причина не указана",
        "  Причин три: план выполнен, по инициативе сторон, по инициативе куратора. "
          + "На сайт причина не попадает.",
        "  > Допишите причину завершения",
      ]),
    CheckCase(
      "no day of the end", files("end_reason: plan_done"),
      [
        "programs/a.yaml:9:1 error record.missing-key: "
          + "Программа «Первый год»: указана причина завершения, а дня нет",
        "  > Допишите день завершения или уберите причину",
      ]),
    CheckCase("three months", files("planned_end: 2026-12-31"), []),
    CheckCase(
      "a day less than three months", files("planned_end: 2026-12-30"),
      [
        "programs/a.yaml:8:1 warning program.duration: "
          + "Программа «Первый год» рассчитана на срок меньше трёх месяцев",
        "  По примерному положению программа длится от трёх месяцев до года.",
        "  > Проверьте начало и окончание",
      ]),
    CheckCase("a single meeting", files("planned_end: 2026-12-01", "kinds: speed"), []),
    CheckCase("a year", files("planned_end: 2027-09-30"), []),
    CheckCase(
      "a day more than a year", files("planned_end: 2027-10-01"),
      [
        "programs/a.yaml:8:1 warning program.duration: "
          + "Программа «Первый год» рассчитана на срок больше года",
        "  По примерному положению программа длится от трёх месяцев до года.",
        "  > Проверьте начало и окончание",
      ]),
    CheckCase(
      "overdue", on: "2027-06-01", files(),
      [
        "programs/a.yaml:8:1 warning program.overdue: "
          + "Программа «Первый год» должна была закончиться 31.05.2027",
        "  > Завершите её или оформите продление",
      ]),
    CheckCase(
      "extended", on: "2027-06-01",
      files("extensions: {agreed: 2027-05-20, new_end: 2027-06-30, by_both: да}"), []),
    CheckCase(
      "extended by one side",
      files("extensions: {agreed: 2026-11-20, new_end: 2027-06-30, by_both: нет}"),
      [
        "programs/a.yaml:9:55 error program.extension-not-agreed: "
          + "Программа «Первый год» продлена без согласия обеих сторон",
        "  Продлить программу можно только по взаимному согласию.",
        "  > Получите согласие и наставника, и наставляемого или уберите продление",
      ]),
    CheckCase(
      "no order", files("order:"),
      [
        "programs/a.yaml:1:1 warning program.order-missing: "
          + "У программы «Первый год» нет приказа о закреплении пары или группы",
        "  > Допишите код приказа",
      ]),
    CheckCase(
      "an order after the start", files("start: 2026-09-29"),
      [
        "programs/a.yaml:6:8 warning program.order-missing: "
          + "Программа «Первый год» началась раньше приказа от 30.09.2026",
        "  начало программы — здесь — programs/a.yaml:7:1",
        "  > Проверьте дату начала и приказ",
      ]),
    CheckCase(
      "a group of one", files("kinds: group"),
      [
        "programs/a.yaml:5:1 error program.group-size: "
          + "В групповой программе «Первый год» меньше двух наставляемых",
        "  > Допишите наставляемых или уберите вид «в группе»",
      ]),
    CheckCase(
      "somebody paired with themselves", files("mentees: [n, m]", "kinds: reverse"),
      [
        "programs/a.yaml:5:14 error program.self-pair: "
          + "В программе «Первый год» один человек и наставник, и наставляемый",
        "  > Исправьте код наставника или наставляемого",
      ]),
    CheckCase(
      "people in the other bank", files("mentors: [n]", "mentees: [m]"),
      [
        "programs/a.yaml:3:11 error program.not-in-bank: "
          + "Участник программы «Первый год» не состоит в банке наставников",
        "  > Допишите в его запись место в банке наставников или исправьте код",
        "programs/a.yaml:4:11 error program.not-in-bank: "
          + "Участник программы «Первый год» не состоит в банке наставляемых",
        "  > Допишите в его запись место в банке наставляемых или исправьте код",
      ]),
    CheckCase(
      "people in the other bank of a reverse programme",
      files("mentors: [n]", "mentees: [m]", "kinds: reverse"), []),
    CheckCase(
      "a draft may lack what it lacks",
      files("mentees: [p]", "kinds: group", "order:", "form: teacher_pupil", "draft: да"), []),
    CheckCase(
      "a form for other people", files("form: employer_student"),
      [
        "programs/a.yaml:2:1 warning program.form-status: "
          + "Программа «Первый год»: форма «работодатель – студент» не подходит её участникам",
        "  > Проверьте форму и статусы наставников и наставляемых",
      ]),
    CheckCase(
      "results before the end", files("results: {summary: Получилось}"),
      [
        "programs/a.yaml:9:1 note program.results-withheld: "
          + "Результаты программы «Первый год» не показываются, пока она не завершена"
      ]),
    CheckCase(
      "results that wait for their day",
      files(
        "results: {summary: Получилось, publish_on: 2026-12-01}", "ended: 2026-11-20",
        "end_reason: by_parties"),
      [
        "programs/a.yaml:11:1 note program.results-withheld: "
          + "Результаты программы «Первый год» не показываются до 01.12.2026"
      ]),
    CheckCase(
      "an end before the start",
      files("planned_end: 2026-09-01", "ended: 2026-11-01", "end_reason: plan_done"),
      [
        "programs/a.yaml:8:1 error record.bad-date: Программа «Первый год»: конец раньше начала",
        "  > Проверьте обе даты",
      ]),
  ]

  @Test(arguments: cases)
  func `a programme that breaks the regulation is told of`(_ example: CheckCase) throws {
    try example.check()
  }
}
