import Platform
import RandomSections
import Testing

/// What one category of consent opens on every resource, as a file of Categories/ tells it.
///
/// The first line names the categories without which it opens nothing; the rest is what the category
/// changes beside them: the files, and the words in them that come or go.
struct CategoryCase: CustomTestStringConvertible, Sendable {
  /// The category.
  let category: String
  /// The categories without which it opens nothing.
  let needed: [String]
  /// What it changes.
  let expected: String

  var testDescription: String { category }

  private static let folder = Checkout.root + "/Tests/ProofTests/Categories"
  private static let heading = "beside: "

  /// Every case, by name.
  static func all() throws -> [CategoryCase] {
    let folder = try Folder(path: folder, in: FileSystem())
    return try folder.entries().map(\.name).filter { $0.hasSuffix(".txt") }.map { name in
      let text = String(decoding: try folder.read(name, limit: 1 << 20), as: UTF8.self)
      let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let words = lines.first?.dropFirst(heading.count).split(separator: " ") ?? []
      return CategoryCase(
        category: String(name.dropLast(".txt".count)), needed: words.map(String.init),
        expected: String(lines.last ?? ""))
    }
  }

  /// Writes down what the category changes.
  func record(_ found: String) throws {
    let folder = try Folder(path: CategoryCase.folder, in: FileSystem())
    let text = CategoryCase.heading + needed.joined(separator: " ") + "\n" + found
    try folder.replace(
      category + ".txt", with: Array(text.utf8).span, draft: category + ".draft")
  }

  /// What the category changes, found by building the section without it and with it.
  func found(in workshop: SectionWorkshop) -> String {
    ["site", "municipal", "vk"].map { changes(on: $0, in: workshop) }.joined()
  }

  private func changes(on resource: String, in workshop: SectionWorkshop) -> String {
    // A consent allows something at least; videos are shown nowhere.
    let before = ConsentSection(
      categories: needed.isEmpty ? ["video"] : needed, resource: resource)
    let after = ConsentSection(categories: needed + [category], resource: resource)
    let (old, new) = (before.output(in: workshop), after.output(in: workshop))
    let files = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    guard !files.isEmpty else { return "on \(resource): nothing\n" }
    var text = "on \(resource):\n"
    for file in files {
      let here = ConsentSection.words(in: file, new[file])
      let there = ConsentSection.words(in: file, old[file])
      let come = here.subtracting(there).sorted().map { " +" + $0 }
      let gone = there.subtracting(here).sorted().map { " -" + $0 }
      text += "  \(file)\((come + gone).joined())\n"
    }
    return text
  }
}
