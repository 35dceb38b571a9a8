import Platform
import Proof
import RandomSections
import Records
import Testing

/// The proof finds every way in which a program could give away what it does not print.
@Suite struct LeakTests {
  @Test(arguments: Leak.all)
  func `the proof finds`(_ leak: Leak) throws {
    let workshop = try Checkout.workshop()
    // In one small section a number may stay what it was by chance. What other files show does not
    // help to find it, and takes long to make.
    for seed in UInt64(1)...20 {
      let records = workshop.load(RandomSection(seed: seed).files).records
      let proof = ReplacementProof(
        on: SectionWorkshop.day, seed: seed, pool: WorkPool(jobs: 1),
        build: {
          workshop.build($0, movedFiles: $1, leaking: leak.files, besidePages: false)
        })
      guard case .refuted(_, let places) = proof.run(on: records) else { continue }
      #expect(places.contains { $0.field.hasSuffix(leak.field) }, "\(places.map(\.name))")
      return
    }
    Issue.record("not found in twenty sections")
  }

  @Test func `a leak is traced to the few values that it follows from`() throws {
    let workshop = try Checkout.workshop()
    let records = workshop.load(RandomSection(seed: 3).files).records
    let leak = Leak("the guardians", of: "guardian") {
      $0.people.compactMap(\.guardian).sorted().joined()
    }
    let proof = ReplacementProof(
      on: SectionWorkshop.day, seed: 3, pool: WorkPool(jobs: 2),
      build: { workshop.build($0, movedFiles: $1, leaking: leak.files) })
    guard case .refuted(let path, let places) = proof.run(on: records) else {
      Issue.record("not found")
      return
    }
    #expect(path == "leak.txt")
    #expect(places.map(\.field) == ["guardian"])
  }
}
