import Testing

@testable import Mustache

/// The Mustache specification, through the parser, expansion and renderer of the strict mode.
@Suite(
  .enabled(
    if: SpecificationCase.folder != nil,
    "CONFORMANCE_SUITES names no folder, so the Mustache specification is not there to be checked"))
struct SpecificationTests {
  /// The modules and how many cases each has; lambdas are left out.
  static let modules = [
    ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22),
    ("partials", 12), ("sections", 34), ("~inheritance", 27), ("~dynamic-names", 21),
  ]

  @Test(arguments: modules.flatMap { SpecificationCase.module($0.0) })
  func `a case renders as the specification says`(example: SpecificationCase) throws {
    let bytes = try DynamicTemplates(example.partials ?? [:])
      .render(example.template, with: example.data.value)
    #expect(String(decoding: bytes, as: UTF8.self) == example.expected)
  }

  @Test(arguments: modules)
  func `a module has all its cases`(name: String, count: Int) {
    #expect(SpecificationCase.module(name).count == count)
  }

  @Test func `there are 184 cases`() {
    #expect(Self.modules.map(\.1).reduce(0, +) == 184)
  }
}
