/// What stands around a surname, read once for everybody who bears it.
///
/// Hundreds of people of a region have one surname, and most of what is read is the same for all.
struct NameSurroundings {
  private var besides: [(surname: Range<Int>, evidence: [NameEvidence])] = []
  private var aparts: [(surname: Range<Int>, evidence: [NameEvidence])] = []
  private var givenNames: [(token: Int, words: Range<Int>)] = []

  /// Nothing is read.
  init() {}

  /// What stands beside a surname and may be part of its name.
  mutating func beside(_ surname: Range<Int>, as reader: NameReader) -> [NameEvidence] {
    for known in besides where known.surname == surname { return known.evidence }
    let alone = [reader.evidence(behind: surname), reader.evidence(before: surname)]
    let found = alone.compactMap(\.self) + reader.listedEvidence(around: surname)
    let evidence = found.filter {
      !reader.isOrdinaryWord(surname.lowerBound, beside: $0.tokens.lowerBound)
    }
    besides.append((surname, evidence))
    return evidence
  }

  /// What a dash or other cells part from a surname.
  mutating func apart(from surname: Range<Int>, as reader: NameReader) -> [NameEvidence] {
    for known in aparts where known.surname == surname { return known.evidence }
    let evidence = reader.evidenceApart(from: surname)
    aparts.append((surname, evidence))
    return evidence
  }

  /// The words of a given name around one of them.
  mutating func givenName(around token: Int, as reader: NameReader) -> Range<Int> {
    for known in givenNames where known.token == token { return known.words }
    let words = reader.givenName(around: token)
    givenNames.append((token, words))
    return words
  }
}
