import Output
import Platform
import Synchronization

/// Makes the published copies of photographs: turned upright, in sRGB, stripped of metadata.
///
/// The original itself never leaves here. Only JPEG, PNG and WebP of a sane declared size are
/// shown to the encoder, by what the file holds and not by what it is called.
package final class PictureWorkshop: Sendable {
  private let cache: PictureCache
  private let keeps: Bool
  private let limits: PictureLimits
  private let encoder: Result<PictureEncoder, ProgramFailure>
  private let used = Mutex<Set<String>>([])

  /// Opens a workshop; that its program is missing is an error only when a picture needs it.
  ///
  /// - Parameters:
  ///   - cache: The folder for finished copies, outside the output; made when first needed.
  ///   - keeps: Whether new copies go into the cache; a mere check leaves nothing behind.
  ///   - limits: How large a picture may be.
  ///   - toolFolders: Where `vipsthumbnail` is looked for.
  package init(
    cache: String, keeps: Bool = true, limits: PictureLimits = .usual,
    toolFolders: [String] = ExternalProgram.usualFolders
  ) {
    self.cache = PictureCache(path: cache)
    self.keeps = keeps
    self.limits = limits
    encoder = Result { () throws(ProgramFailure) in
      try PictureEncoder(in: toolFolders, limits: limits)
    }
  }

  /// The published copies of a picture; may be called from many threads at once.
  ///
  /// - Parameters:
  ///   - original: The whole file.
  ///   - file: Its name for messages, relative to content/.
  ///   - widths: The wanted widths in pixels. A picture is never enlarged: where it is narrower,
  ///     its own width takes the place of all larger ones. Nor is a copy more than three times as
  ///     high as wanted wide.
  /// - Returns: For each width, from the smallest, a JPEG and a WebP with equal sides.
  /// - Throws: `image.unreadable` for what is no sound picture, `tool.missing` without the program,
  ///   `output.failed` when the cache cannot be written.
  package func derivatives(
    of original: [UInt8], file: String, widths: [Int]
  ) throws(PictureFailure) -> [PictureFile] {
    try inspect(original.span, file: file)
    let wanted = Set(widths.filter { $0 > 0 }).sorted()
    let name = PictureCache.name(of: ContentHash(of: original), widths: wanted)
    used.withLock { _ = $0.insert(name) }
    if let kept = cache.read(name) { return kept }
    var files: [PictureFile] = []
    for width in wanted {
      let jpeg = try encode(original.span, file: file, width: width, as: .jpeg)
      if let last = files.last, last.width >= jpeg.width { break }
      files.append(jpeg)
      files.append(try encode(original.span, file: file, width: width, as: .webp))
      if jpeg.width < width { break }
    }
    guard keeps else { return files }
    do {
      try cache.keep(files, as: name)
    } catch {
      throw PictureFailure(error, cache: cache.path)
    }
    return files
  }

  /// Removes the copies that this workshop was not asked for, such as those of withdrawn pictures.
  ///
  /// - Throws: `output.failed` when the cache cannot be written.
  package func forgetUnused() throws(PictureFailure) {
    do {
      try cache.removeAll(except: used.withLock { $0 })
    } catch {
      throw PictureFailure(error, cache: cache.path)
    }
  }

  private func inspect(_ original: Span<UInt8>, file: String) throws(PictureFailure) {
    guard original.count <= limits.bytes else {
      throw PictureFailure(
        file, "Файл снимка больше \(limits.bytes / 1_000_000) МБ",
        hint: "Уменьшите снимок и сохраните его как JPEG")
    }
    guard let header = PictureHeader(of: original) else {
      throw PictureFailure(file, holding: ForeignFormat(of: original))
    }
    guard !Animation.isPresent(in: original, header.format) else {
      throw PictureFailure(
        file, "Это не снимок, а движущаяся картинка из нескольких кадров",
        hint: "Сохраните один кадр как JPEG")
    }
    guard header.pixels <= limits.pixels else {
      throw PictureFailure(
        file,
        "В снимке \(header.width) × \(header.height) точек, "
          + "больше \(limits.pixels / 1_000_000) млн",
        hint: "Уменьшите снимок и сохраните его как JPEG")
    }
  }

  private func encode(
    _ original: Span<UInt8>, file: String, width: Int, as format: PictureFormat
  ) throws(PictureFailure) -> PictureFile {
    let bytes: [UInt8]?
    do throws(ProgramFailure) {
      bytes = try encoder.get().encode(original, width: width, as: format)
    } catch {
      throw Self.failure(error, file: file)
    }
    guard let bytes, let picture = PictureFile(bytes, format: format) else {
      throw PictureFailure(
        file, "Снимок повреждён: его не удалось прочитать до конца",
        hint: "Скопируйте файл с фотоаппарата или телефона ещё раз")
    }
    return picture
  }

  private static func failure(_ failure: ProgramFailure, file: String) -> PictureFailure {
    switch failure {
    case .missing("prlimit"): PictureFailure(missing: "prlimit", package: "util-linux")
    case .missing(let name):
      PictureFailure(missing: name, package: PictureEncoder.debianPackage)
    case .notIsolated: PictureFailure(unguarded: PictureEncoder.program)
    case .system(let failure):
      PictureFailure(
        file, "Обработка снимка не началась: \(failure.reason)", hint: "Запустите сборку ещё раз")
    case .timeout, .tooMuchOutput:
      PictureFailure(
        file, "Обработка снимка заняла слишком много времени или места",
        hint: "Уменьшите снимок и сохраните его как JPEG")
    }
  }
}
