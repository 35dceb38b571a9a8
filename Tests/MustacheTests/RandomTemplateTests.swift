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

  /// A view as data without declared names, in which `page` is the view too.
  private func dynamic<View: TemplateView>(_ view: View) -> DynamicValue {
    var members = members(of: Bound(view), ViewShape(of: View.self))
    members["page"] = .scope(DynamicMap(members: members))
    return .scope(DynamicMap(members: members))
  }

  private func members(of view: any BoundView, _ shape: ViewShape) -> [String: DynamicValue] {
    let values = zip(shape.kinds.indices, shape.kinds).map { dynamic(view, $0, $1) }
    return Dictionary(uniqueKeysWithValues: zip(shape.names, values))
  }

  private func dynamic(_ view: any BoundView, _ slot: Int, _ kind: FieldKind) -> DynamicValue {
    switch kind {
    case .text, .number, .markup: return view.item(slot).map(DynamicValue.item) ?? .absent
    case .flag: return .flag(view.isPresent(slot))
    case .texts: return .list(view.texts(slot).map(DynamicValue.text))
    case .view(let shape):
      guard let part = view.part(slot) else { return .absent }
      return .scope(DynamicMap(members: members(of: part, shape())))
    case .list(let shape):
      var values: [DynamicValue] = []
      view.forEachPart(slot) {
        values.append(.scope(DynamicMap(members: members(of: $0, shape()))))
      }
      return .list(values)
    }
  }
}
