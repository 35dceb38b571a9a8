import Diagnostics
import Testing

@testable import Mustache

/// Templates that nobody wrote; a failure names the seed that writes them again.
@Suite struct RandomTemplateTests {
  private static let layout = "<a>\n  {{$head}}\n    да\n  {{/head}}\n</a>{{>part}}\n"
  private static let frame = "<b>\n  {{$a}}\n    {{$site}}нет{{/site}}\n  {{/a}}\n</b>"
  private static let text = "раз\n  два\n"

  @Test func `noise is a problem with a place or a page, never a crash`() {
    let first = UInt64.random(in: 0...UInt64.max)
    for seed in (0..<400).map({ first &+ $0 }) {
      var generator = TemplateGenerator(seed: seed)
      let files = [
        ("layout", Self.layout), ("part", generator.noise()), ("page", generator.noise()),
      ]
      var log = DiagnosticLog()
      var library = library(files, log: &log)
      let compiled = library.compile(SamplePage.self, template: "page", log: &log)
      #expect(compiled != nil || log.hasErrors, "seed \(seed)")
      #expect(log.entries.allSatisfy { $0.place != nil }, "seed \(seed)")
      var bytes: [UInt8] = []
      compiled?.render(RenderingTests.page, into: &bytes)
      #expect(String(validating: bytes, as: UTF8.self) != nil, "seed \(seed)")
      _ = try? DynamicTemplates(["part": files[1].1]).render(files[2].1, with: .absent)
    }
  }

  @Test func `what the strict mode accepts the lenient mode prints alike`() throws {
    let first = UInt64.random(in: 0...UInt64.max)
    for seed in (0..<400).map({ first &+ $0 }) {
      var generator = TemplateGenerator(seed: seed)
      let page = generator.page()
      let strict = rendered(
        RenderingTests.page, [("frame", Self.frame), ("text", Self.text), ("page", page)])
      let lenient = try DynamicTemplates(["frame": Self.frame, "text": Self.text])
        .render(page, with: dynamic(RenderingTests.page))
      #expect(strict == String(decoding: lenient, as: UTF8.self), "seed \(seed): \(page)")
    }
  }

  /// A view as data without declared names.
  private func dynamic<View: TemplateView>(_ view: View) -> DynamicValue {
    dynamic(.scope(Bound(view: view)), of: .view { ViewShape(of: View.self) })
  }

  private func dynamic(_ value: ViewValue, of kind: FieldKind) -> DynamicValue {
    switch (value, kind) {
    case (.scope(let view), .view(let shape)), (.scope(let view), .list(let shape)):
      let (names, kinds) = (shape().names, shape().kinds)
      let values = names.indices.map { dynamic(view.value(at: $0), of: kinds[$0]) }
      return .scope(DynamicMap(members: Dictionary(uniqueKeysWithValues: zip(names, values))))
    case (.list(let values), _): return .list(values.map { dynamic($0, of: kind) })
    case (.text(let text), _): return .text(text)
    case (.number(let number), _): return .number(number)
    case (.markup(let fragment), _): return .markup(fragment)
    case (.flag(let isSet), _): return .flag(isSet)
    default: return .absent
    }
  }
}
