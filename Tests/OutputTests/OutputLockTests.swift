import Diagnostics
import Output
import Platform
import Synchronization
import TestFolder
import Testing

@Suite struct OutputLockTests {
  let place: TestFolder

  init() throws { place = try TestFolder() }

  @Test func `a second build that may not wait is refused`() throws {
    let first = try OutputSession.open(OutputPlan(folder: place.output))
    try first.write([1], to: "a")
    let refusal = problem { () throws(OutputFailure) in
      _ = try OutputSession.open(OutputPlan(folder: place.output, patience: .zero))
    }
    #expect(
      refusal
        == Diagnostic(
          .outputFailed, "Папку «\(place.output)» уже собирает другая сборка",
          hint: "Дождитесь её конца и запустите сборку снова"))
    #expect(try first.exchange().added == ["a"])
    #expect(try Set(place.tree().keys) == ["public/a", "public/.nastavnik-manifest"])
  }

  @Test func `a second build waits for the first and then sees its work`() throws {
    let waits = Atomic<Int>(0)
    let first = try OutputSession.open(OutputPlan(folder: place.output))
    try first.write([1], to: "a")
    let plan = OutputPlan(folder: place.output) {
      // The first build ends just when the second one begins to wait.
      waits.wrappingAdd(1, ordering: .relaxed)
      _ = try? first.exchange()
    }
    let second = try OutputSession.open(plan)
    try second.write([1], to: "a")
    let changes = try second.exchange()
    #expect(waits.load(ordering: .relaxed) == 1)
    #expect(changes.added.isEmpty && changes.changed.isEmpty && changes.removed.isEmpty)
  }

  @Test func `a lock file that nobody holds is no obstacle`() throws {
    try place.write([".public.lock": ""])
    try place.build(["a": "1"])
    #expect(try Set(place.tree().keys) == ["public/a", "public/.nastavnik-manifest"])
  }
}
