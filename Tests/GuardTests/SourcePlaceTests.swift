import Diagnostics
import Testing

@testable import Guard

@Suite("A withheld name in a source")
struct SourcePlaceTests {
  @Test(arguments: [
    "[Щербаков](https://a.example/x) Юрий", "Щербаков<br>Юрий", "Щербаков<br/> Юрий",
    "**Щербаков** [Юрий](../a.md)", "Yuri Shcherbakov", "Щербаков — Ю. И.",
    "| Фамилия | Щербаков |\n|---|---|\n| Имя | Юрий |", "| Щербаков | 9 | Юрий |",
    "[читать](foto/shcherbakov-yurij.jpg)", "<span class=\"a b\">Щербаков</span> Юрий",
  ])
  func `has its place`(_ text: String) throws {
    let news = "---\ntitle: Новость\ndate: 2026-11-20\n---\n\n\(text)\n"
    let watched = try Watched([
      "people/all.yaml": Watched.records("yuri Щербаков Юрий Ильич"), "news/a.md": news,
    ])
    let errors = watched.sourceFindings.mentions.filter {
      $0.file == "news/a.md" && $0.leak.severity == .error
    }
    #expect(errors.map { $0.leak.subjects.count } == [1])
    #expect(errors.allSatisfy { ($0.place.position?.line ?? 0) >= 6 })
  }
}
