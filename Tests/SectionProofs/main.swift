import Glibc
import Platform
import RandomSections

// Proves random sections: SectionProofs TEMPLATES COUNT SEED. Ends with 1 where one does not hold.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3, let count = Int(arguments[1]), let seed = UInt64(arguments[2]),
  let workshop = try SectionWorkshop(templates: arguments[0])
else {
  print("usage: SectionProofs TEMPLATES COUNT SEED")
  exit(2)
}
print("random sections from seed \(seed)")
do {
  let run = SectionProofRun(workshop, first: seed, count: count)
  let (coverage, values) = try run.prove(jobs: WorkPool.processors)
  let missing = coverage.missing(below: max(1, count / 200))
  guard missing.isEmpty else {
    print("the random sections hardly ever hold: \(missing.joined(separator: ", "))")
    exit(1)
  }
  print("\(count) random sections, \(values) hidden values replaced, every tree the same")
} catch {
  print("\(error)")
  exit(1)
}
