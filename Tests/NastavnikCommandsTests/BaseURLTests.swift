import TestFolder
import Testing

@Suite("The address of the section")
struct BaseURLTests {
  @Test(arguments: [
    "https://school.example/m", "https://school.example/m/", "https://school.example/m//",
  ])
  func `may end in slashes or not`(_ address: String) throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let run = Run(
      [
        "build", "--content", "\(folder.path)/content", "--output", "\(folder.path)/public",
        "--base-url", address, "--quiet",
      ], cache: "\(folder.path)/cache")
    #expect(run.errors == "")
    let home = try #require(try folder.tree(at: "public")["public/index.html"])
    #expect(home.contains("<link rel=\"canonical\" href=\"https://school.example/m/\">"))
  }
}
