import Chance
package import Diagnostics

/// A valid section of a given size, the same for the same seed.
///
/// Its people, texts and programmes are drawn; nobody in particular is meant. Nothing in it is
/// wrong, so that a build of it has nothing to say, and every person is named through links alone.
package struct Corpus: Sendable {
  /// How large the section is.
  package let profile: CorpusProfile
  /// The day on which the section is to be built.
  package let day: CivilDate
  /// What all random choices begin with.
  package let seed: UInt64
  let mentors: [CorpusPerson]
  let mentees: [CorpusPerson]
  let programs: [CorpusProgram]

  /// Draws the people and programmes; the rest is drawn when it is written.
  package init(_ profile: CorpusProfile, seed: UInt64, on day: CivilDate) {
    self.profile = profile
    self.day = day
    self.seed = seed
    var random = SplitMix(seed: seed)
    var mentors: [CorpusPerson] = []
    for number in 1...profile.mentors {
      mentors.append(CorpusPerson(.mentor, number: number, on: day, &random))
    }
    var mentees: [CorpusPerson] = []
    for number in 1...profile.mentees {
      mentees.append(CorpusPerson(.mentee, number: number, on: day, &random))
    }
    var programs: [CorpusProgram] = []
    for number in 1...profile.programs {
      programs.append(
        CorpusProgram(
          number: number, people: (mentors, mentees), orders: profile.documents / 2, on: day,
          &random))
    }
    self.mentors = mentors
    self.mentees = mentees
    self.programs = programs
  }

  /// Hands out every file of content/, one after the other.
  ///
  /// - Throws: What the taker throws.
  package func writeFiles<Failure>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    try take("site.yaml", settings)
    try take("people/curator.yaml", curator)
    try writePeople(mentors, as: "mentors", take)
    try writePeople(mentees, as: "mentees", take)
    for program in programs { try take("programs/\(program.id).yaml", program.yaml(on: day)) }
    try writeTexts(take)
    try writeLists(take)
  }

  /// Numbers of their own for one kind of record, so that kinds do not shift each other.
  func random(for kind: String) -> SplitMix {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in kind.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return SplitMix(seed: seed ^ sum)
  }

  /// People in files of fifty, as a school keeps its lists.
  private func writePeople<Failure>(
    _ people: [CorpusPerson], as name: String,
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    for start in stride(from: 0, to: people.count, by: 50) {
      var yaml = YAMLText()
      for person in people[start..<min(start + 50, people.count)] {
        person.write(into: &yaml, on: day)
      }
      try take("people/\(name)-\(start / 50 + 1).yaml", yaml.text)
    }
  }
}
