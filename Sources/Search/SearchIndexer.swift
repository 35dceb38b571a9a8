package import Platform

/// Makes the index of the search by Pagefind, in a process of its own without a network.
///
/// Pagefind names its files by what they hold, and the same pages give the same bytes as long as no
/// page has a filter: those it writes in an order of chance.
package struct SearchIndexer: Sendable {
  /// The usual name of the program.
  package static let usualName = "pagefind"

  private let tool: ExternalProgram

  /// Finds the program.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - folders: Where to look for it, in this order.
  ///   - limits: What a run may use up.
  /// - Throws: `missing` for the program or for prlimit; `notIsolated` where the kernel could not
  ///   keep it from the network.
  package init(
    _ name: String = usualName, in folders: [String], limits: ProgramLimits = usualLimits
  ) throws(ProgramFailure) {
    tool = try ExternalProgram(name, in: folders, limits: limits)
  }

  /// What a section of some thousand pages needs many times over.
  package static let usualLimits = ProgramLimits(
    time: .seconds(120), memory: 4 << 30, output: 1 << 20, file: 64 << 20)

  /// Reads the pages of a section and gives back the files that a search in them needs.
  ///
  /// - Parameters:
  ///   - section: The folder of the finished pages, absolute.
  ///   - workplace: An empty folder for the files, absolute.
  /// - Returns: The files that the scripts of the section load, in the order of their paths.
  /// - Throws: When the program could not do its work, or what it left is no index.
  package func index(
    of section: String, through workplace: String
  ) throws(SearchFailure) -> [SearchFile] {
    let result: ProgramResult
    do throws(ProgramFailure) {
      result = try tool.run(Self.arguments(section, workplace), input: [UInt8]().span)
    } catch {
      throw .program(error)
    }
    guard result.isSuccess else { throw .refused }
    return try SearchFile.files(in: workplace)
  }

  private static func arguments(_ section: String, _ workplace: String) -> [String] {
    [
      "--site", section, "--output-path", workplace,
      // The links of the section name the file, so that they open from a disk too.
      "--keep-index-url",
      // The stems of words are Russian, whatever a page of somebody's own templates says.
      "--force-language", "ru",
      // Headings of columns and links between pages of a list say nothing of a page.
      "--exclude-selectors", "thead, nav, template, [aria-hidden]", "--quiet",
    ]
  }
}
