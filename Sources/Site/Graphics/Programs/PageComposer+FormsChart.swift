import Publication
import Russian

extension PageComposer {
  /// How many programmes there are of each form and kind; `nil` for fewer than two programmes.
  ///
  /// Programmes are counted here, all of which stand on the same page, and not people.
  func formsChart(of programs: [PublicProgram]) -> ChartView? {
    let counts = [
      ("Формы", TermCount.counts(programs.map { [$0.form] })),
      ("Виды", TermCount.counts(programs.map(\.kinds))),
    ].filter { !$0.1.isEmpty }
    let all = counts.flatMap { $0.1.map { Double($0.count) } }
    guard programs.count > 1, let scale = NumberScale(covering: all, isOfWholes: true) else {
      return nil
    }
    let id = "forms_chart"
    return ChartView(
      id: id, kind: .numbers, caption: "Формы и виды наставничества в программах",
      title: "Шкала: сколько программ",
      description: counts.map { group in
        let parts = group.1.map { "\($0.term.title) — \($0.count)" }.joined(separator: ", ")
        return "\(group.0): \(parts)."
      }.joined(separator: " "),
      ticks: scale.ticks(),
      groups: counts.map { group in
        ChartGroupView(
          title: group.0,
          rows: group.1.map { entry in
            ChartRowView(
              chart: id, label: entry.term.title,
              bars: scale.bars(to: Double(entry.count), .solid),
              words: Wording.Noun.program.plural.phrase(entry.count))
          })
      },
      table: ChartTableView(
        caption: "Сколько программ каждой формы и каждого вида",
        columns: ["Форма или вид", "Что это", "Программ"],
        rows: zip(["форма", "вид"], [counts.first, counts.dropFirst().first]).flatMap {
          word, group in
          (group?.1 ?? []).map {
            ChartTableView.Row(title: $0.term.title, cells: [word, String($0.count)])
          }
        }))
  }
}

/// How often a form or kind occurs.
private struct TermCount {
  let term: PublicTermOfArt
  var count: Int

  /// Counts the words of all programmes, the most frequent first, then by alphabet.
  static func counts(_ words: [[PublicTermOfArt]]) -> [TermCount] {
    var counts: [PublicTermOfArt: Int] = [:]
    for term in words.joined() { counts[term, default: 0] += 1 }
    return counts.map { TermCount(term: $0.key, count: $0.value) }.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      if left.term.title != right.term.title {
        return RussianOrder.precedes(left.term.title, right.term.title)
      }
      return left.term.name < right.term.name
    }
  }
}
