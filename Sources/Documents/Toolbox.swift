import Platform

/// The programs of other makers that look into documents, each in a process of its own.
struct Toolbox: Sendable {
  /// A program of another maker.
  enum Tool: String, Sendable, Hashable, CaseIterable {
    case pdftotext, qpdf, exiftool

    /// The Debian package that holds it.
    var debianPackage: String {
      switch self {
      case .pdftotext: "poppler-utils"
      case .qpdf: "qpdf"
      case .exiftool: "libimage-exiftool-perl"
      }
    }
  }

  private let programs: [Tool: Result<ExternalProgram, ProgramFailure>]

  /// Looks for the programs; that one is missing is an error only when a document needs it.
  init(in folders: [String], limits: DocumentLimits) {
    let limits = ProgramLimits(
      time: limits.time, memory: limits.memory, output: limits.output)
    var programs: [Tool: Result<ExternalProgram, ProgramFailure>] = [:]
    for tool in Tool.allCases {
      programs[tool] = Result { () throws(ProgramFailure) in
        try ExternalProgram(
          tool.rawValue, in: folders, limits: limits,
          environment: ["LC_ALL=C.UTF-8", "PATH=/nonexistent", "MALLOC_ARENA_MAX=1"])
      }
    }
    self.programs = programs
  }

  /// Runs a program on a document.
  ///
  /// - Returns: What it printed and how it ended, success or not.
  func run(
    _ tool: Tool, _ arguments: [String], on document: [UInt8], with companion: [UInt8] = []
  ) throws(DocumentFault) -> ProgramResult {
    do throws(ProgramFailure) {
      guard let program = programs[tool] else { throw .missing(tool.rawValue) }
      let result = try program.get().run(arguments, input: document.span, companion: companion)
      // The kernel ends a program that has used up its time on the processor.
      if case .killed = result.ending { throw .timeout }
      return result
    } catch {
      throw Toolbox.fault(error, of: tool)
    }
  }

  private static func fault(_ failure: ProgramFailure, of tool: Tool) -> DocumentFault {
    switch failure {
    case .missing("prlimit"): .toolMissing("prlimit", package: "util-linux")
    case .missing(let name): .toolMissing(name, package: tool.debianPackage)
    case .notIsolated: .notIsolated(tool.rawValue)
    case .system(let failure): .system(failure)
    case .timeout, .tooMuchOutput: .tooMuch
    }
  }
}
