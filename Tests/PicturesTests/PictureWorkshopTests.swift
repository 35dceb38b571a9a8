import Diagnostics
import Pictures
import TestFolder
import Testing

@Suite(.enabled(if: Drawing.hasTool, "vipsthumbnail is not installed (apt install libvips-tools)"))
struct PictureWorkshopTests {
  let place: TestFolder
  let workshop: PictureWorkshop

  init() throws {
    place = try TestFolder()
    workshop = PictureWorkshop(cache: "\(place.path)/.cache/pictures")
  }

  private func sizes(_ files: [PictureFile]) -> [String] {
    files.map { "\($0.format.rawValue) \($0.width)×\($0.height)" }
  }

  @Test func `each width gets a JPEG and a WebP`() throws {
    let files = try workshop.derivatives(
      of: Drawing.png(width: 100, height: 50), file: "a.png", widths: [40, 20, 20])
    #expect(sizes(files) == ["jpeg 20×10", "webp 20×10", "jpeg 40×20", "webp 40×20"])
  }

  @Test func `a picture is never enlarged`() throws {
    let small = try workshop.derivatives(
      of: Drawing.png(width: 30, height: 10), file: "a.png", widths: [20, 480, 960])
    #expect(sizes(small) == ["jpeg 20×7", "webp 20×7", "jpeg 30×10", "webp 30×10"])
  }

  @Test func `a very tall picture is limited in height`() throws {
    let tall = try workshop.derivatives(
      of: Drawing.png(width: 2, height: 400), file: "a.png", widths: [20, 40])
    #expect(sizes(tall) == ["jpeg 1×60", "webp 1×60"])
  }

  @Test func `a turned photograph is set upright and loses its metadata`() throws {
    let plain = try workshop.derivatives(
      of: Drawing.png(width: 100, height: 50), file: "a.png", widths: [100])
    let original = Drawing.tagged(try #require(plain.first).bytes, orientation: 6)
    let files = try workshop.derivatives(of: original, file: "b.jpg", widths: [25])
    #expect(sizes(files) == ["jpeg 25×50", "webp 25×50"])
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("Canary") && !text.contains("Exif") && !text.contains("ICC"))
    }
  }

  @Test func `a colour profile is applied before it is dropped`() throws {
    let original = Drawing.png(
      width: 16, height: 16, colour: [255, 0, 0], profile: Drawing.swappingProfile())
    let green = Drawing.png(width: 16, height: 16, colour: [0, 255, 0])
    #expect(
      try workshop.derivatives(of: original, file: "a.png", widths: [16]).first
        == workshop.derivatives(of: green, file: "b.png", widths: [16]).first)
  }

  @Test func `transparent parts become white`() throws {
    let clear = try workshop.derivatives(
      of: Drawing.png(width: 8, height: 8, colour: [0, 0, 0, 0]), file: "a.png", widths: [8])
    let white = try workshop.derivatives(
      of: Drawing.png(width: 8, height: 8, colour: [255, 255, 255]), file: "b.png", widths: [8])
    #expect(clear.first == white.first)
  }

  @Test func `finished copies come from the cache, without the program`() throws {
    let original = Drawing.png(width: 30, height: 10)
    let made = try workshop.derivatives(of: original, file: "a.png", widths: [20])
    let offline = PictureWorkshop(cache: "\(place.path)/.cache/pictures", toolFolders: [])
    #expect(try offline.derivatives(of: original, file: "b.png", widths: [20]) == made)
    #expect(throws: PictureFailure.self) {
      try offline.derivatives(of: original, file: "b.png", widths: [21])
    }
  }

  @Test func `a damaged entry of the cache is made again`() throws {
    let original = Drawing.png(width: 30, height: 10)
    let made = try workshop.derivatives(of: original, file: "a.png", widths: [20])
    let (name, text) = try #require(try place.tree().first)
    try place.write([name: String(text.dropLast(3))])
    #expect(try workshop.derivatives(of: original, file: "a.png", widths: [20]) == made)
    #expect(try place.tree().count == 1)
  }

  @Test func `copies that nobody asked for are removed from the cache`() throws {
    _ = try workshop.derivatives(
      of: Drawing.png(width: 30, height: 10), file: "a.png", widths: [20])
    let next = PictureWorkshop(cache: "\(place.path)/.cache/pictures")
    let kept = Drawing.png(width: 10, height: 30)
    _ = try next.derivatives(of: kept, file: "b.png", widths: [5])
    #expect(try place.tree().count == 2)
    try next.forgetUnused()
    #expect(try place.tree().count == 1)
    let offline = PictureWorkshop(cache: "\(place.path)/.cache/pictures", toolFolders: [])
    #expect(try offline.derivatives(of: kept, file: "b.png", widths: [5]).count == 2)
  }

  @Test func `a picture cut short is refused`() throws {
    let whole = Drawing.png(width: 60, height: 60)
    let diagnostic = #expect(throws: PictureFailure.self) {
      try workshop.derivatives(
        of: Array(whole[..<(whole.count / 2)]), file: "media/a.png", widths: [20])
    }?.diagnostic
    #expect(
      diagnostic
        == Diagnostic(
          .imageUnreadable, "Снимок повреждён: его не удалось прочитать до конца",
          at: SourcePlace(file: "media/a.png"),
          hint: "Скопируйте файл с фотоаппарата или телефона ещё раз"))
    let jpeg = try workshop.derivatives(of: whole, file: "b.png", widths: [60])[0].bytes
    #expect(throws: PictureFailure.self) {
      try workshop.derivatives(of: jpeg.dropLast(jpeg.count / 3), file: "b.jpg", widths: [20])
    }
    #expect(try place.tree().count == 1)
  }

  @Test func `a picture that takes too long is refused`() throws {
    let limits = PictureLimits(
      bytes: 1 << 20, pixels: 1 << 20, time: .milliseconds(1), memory: 2 << 30)
    let hasty = PictureWorkshop(cache: "\(place.path)/hasty", limits: limits)
    let diagnostic = #expect(throws: PictureFailure.self) {
      try hasty.derivatives(of: Drawing.png(width: 60, height: 60), file: "a.png", widths: [20])
    }?.diagnostic
    #expect(
      diagnostic?.summary == "Обработка снимка заняла слишком много времени или места")
  }
}
