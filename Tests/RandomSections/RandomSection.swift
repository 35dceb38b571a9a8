import Chance
import Corpus
import Proof

/// A small section with everything in it that can be shown or withheld, made of random numbers.
///
/// It is written as files, which the section's own loader reads: a failing one can be laid on disk
/// and looked at.
package struct RandomSection {
  /// The files under content/ by path.
  package private(set) var files: [String: String] = [:]
  var random: SplitMix
  let people: [String]
  let programs = ["p0", "p1", "p2", "p3"]
  let documents = ["d0", "d1", "d2", "d3", "d4"]
  let media = ["m0", "m1", "m2", "m3"]
  let news = ["n0", "n1", "n2", "n3"]
  let events = ["e0", "e1"]

  /// Makes the section of a seed.
  package init(seed: UInt64) {
    random = SplitMix(seed: seed)
    let count = random.number(in: 5..<11)
    people = random.shuffled(Array("abcdefghijklmnopqrstuvwxyz")).prefix(count).enumerated().map {
      "\($1)-person-\($0)"
    }
    add("site.yaml", settings())
    for id in people { add("people/\(id).yaml", person()) }
    for id in programs { add("programs/\(id).yaml", program(id)) }
    for id in documents { add("documents/\(id).yaml", document(id)) }
    for id in media { add("media/\(id).yaml", medium(id)) }
    for id in news { add("news/\(id).md", newsItem()) }
    for id in events { add("events/\(id).md", event()) }
    add("practices/praktika.md", practice())
    add("materials/material.md", material())
    add("pages/o-nas.md", ownPage())
    add("roadmap/karta.yaml", roadmap())
    add("indicators/pokazatel.yaml", indicator())
    add("awards/nagrada.yaml", award())
    add("partners/zavod.yaml", partner())
  }

  /// Adds a file of the section.
  mutating func add(_ path: String, _ text: String) { files[path] = text }

  /// The front matter and the text of a Markdown file.
  func markdown(_ yaml: YAMLText, _ body: String) -> String { "---\n\(yaml.text)---\n\(body)\n" }
}
