import Platform

/// Makes the copies of a picture that are published, by vipsthumbnail in a process of its own.
///
/// The original goes in through a pipe-like file in memory and the copy comes out through a pipe:
/// the process needs no file of the project and may write none.
struct PictureEncoder: Sendable {
  /// The name of the program.
  static let program = "vipsthumbnail"
  /// The Debian package that holds it.
  static let debianPackage = "libvips-tools"

  private let tool: ExternalProgram

  /// Finds the program in some folders.
  init(in folders: [String], limits: PictureLimits) throws(ProgramFailure) {
    tool = try ExternalProgram(
      Self.program, in: folders,
      limits: ProgramLimits(
        time: limits.time, memory: limits.memory, output: limits.bytes),
      environment: [
        // Decoders that their makers would not show a stranger's file stay out (libvips 8.13).
        "VIPS_BLOCK_UNTRUSTED=1",
        // One thread and one heap: the pool of this program decides how many run at once.
        "VIPS_CONCURRENCY=1", "MALLOC_ARENA_MAX=1",
        // The same bytes on every processor; and code made at run time would go through a file.
        "VIPS_NOVECTOR=1",
        // A large picture that must be turned stays in memory; files are forbidden to it.
        "VIPS_DISC_THRESHOLD=\(limits.memory)",
      ])
  }

  /// The part of the settings that changes bytes, for the names in the cache.
  static let settings = "2 " + PictureFormat.allCases.map(options).joined(separator: " ")

  /// Makes one copy.
  ///
  /// - Returns: The bytes; `nil` when the program refuses the picture.
  /// - Throws: When the program could not be started or had to be stopped.
  func encode(
    _ original: Span<UInt8>, width: Int, as format: PictureFormat
  ) throws(ProgramFailure) -> [UInt8]? {
    let output = ".\(format.ending)[\(Self.options(for: format))]"
    guard let copy = try run(on: original, width: width, output: output) else { return nil }
    guard format == .webp else { return JPEGContainer.bare(copy) }
    guard WebPContainer.isTransparent(copy) else { return WebPContainer.bare(copy) }
    // What somebody rubbed out of a picture may still stand under the transparency.
    guard let flat = try run(on: original, width: width, output: Self.flattened) else { return nil }
    return try run(on: flat.span, width: width, output: output).flatMap(WebPContainer.bare)
  }

  private func run(
    on original: Span<UInt8>, width: Int, output: String
  ) throws(ProgramFailure) -> [UInt8]? {
    var arguments = [
      // A picture cut short is refused rather than filled with grey.
      "stdin[fail_on=truncated]",
      // Not wider, not more than three times as high as that, never enlarged.
      "--size", "\(width)x\(width * 3)>",
      "-o", output,
    ]
    // Without a profile the pixels are sRGB already, and libvips would shift them: white would
    // become #F9FDFE.
    if ColourProfile.isPresent(in: original) { arguments += ["--export-profile", "srgb"] }
    let result = try tool.run(arguments, input: original)
    return result.isSuccess ? result.output : nil
  }

  // White behind everything, and little lost before the second encoding.
  private static let flattened = ".jpg[Q=95,subsample_mode=off,background=255,strip]"

  private static func options(for format: PictureFormat) -> String {
    switch format {
    case .jpeg: "Q=82,optimize_coding,background=255,strip"
    case .webp: "Q=80,strip"
    case .png: "strip"
    }
  }
}
