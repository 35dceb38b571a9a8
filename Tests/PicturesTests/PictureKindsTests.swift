import Pictures
import TestFolder
import Testing

@Suite(.enabled(if: Drawing.hasTool, "vipsthumbnail is not installed (apt install libvips-tools)"))
struct PictureKindsTests {
  let place: TestFolder
  let workshop: PictureWorkshop

  init() throws {
    place = try TestFolder()
    workshop = PictureWorkshop(cache: "\(place.path)/.cache/pictures")
  }

  private func copies(_ original: [UInt8], width: Int = 32) throws -> [PictureFile] {
    try workshop.derivatives(of: original, file: "media/a", widths: [width])
  }

  @Test(arguments: 1...8)
  func `every orientation of EXIF is applied`(orientation: Int) throws {
    let upright = try copies(Drawing.quarters(orientation: 1, tag: 0))
    #expect(upright.map(\.width) == [32, 32])
    let turned = Drawing.quarters(orientation: orientation, tag: UInt8(orientation))
    #expect(try copies(turned) == upright)
    // The same sheet as a camera stores it, in a JPEG whose blocks are of one grey each.
    let stored = try copies(Drawing.quarters(orientation: orientation, tag: 0))[0]
    let photograph = Drawing.tagged(stored.bytes, orientation: UInt8(orientation))
    #expect(try copies(photograph)[0].bytes == upright[0].bytes)
  }

  @Test(arguments: [UInt8(0), 9, 255])
  func `an orientation that does not exist turns nothing`(tag: UInt8) throws {
    let upright = try copies(Drawing.quarters(orientation: 1, tag: 0))
    #expect(try copies(Drawing.quarters(orientation: 1, tag: tag)) == upright)
  }

  @Test func `sixteen bits become eight`() throws {
    let point: [UInt8] = [200, 200, 80, 80, 40, 40]
    let deep = Array(repeating: Array(repeatElement(point, count: 8).joined()), count: 8)
    #expect(
      try copies(Drawing.png(rows: deep, width: 8, depth: 16, type: 2))
        == copies(Drawing.png(width: 8, height: 8, colour: [200, 80, 40])))
  }

  @Test func `grey pictures keep their brightness`() throws {
    let rows = Array(repeating: Array(repeating: UInt8(120), count: 8), count: 8)
    let deep = Array(repeating: Array(repeating: UInt8(120), count: 16), count: 8)
    let grey = try copies(Drawing.png(rows: rows, width: 8, type: 0))
    #expect(try copies(Drawing.png(rows: deep, width: 8, depth: 16, type: 0)) == grey)
    #expect(try copies(Drawing.jpeg([120])) == grey)
    #expect(try grey[1] == copies(Drawing.png(width: 8, height: 8, colour: [120, 120, 120]))[1])
  }

  @Test func `a JPEG for the printing press becomes one for the screen`() throws {
    let paper = try copies(Drawing.jpeg([255, 255, 255, 255]))
    #expect(try paper == copies(Drawing.png(width: 8, height: 8, colour: [255, 255, 255])))
    // Blue ink and nothing else; some blue, since no profile says which ink it is.
    let ink = try copies(Drawing.jpeg([0, 255, 255, 255]))
    #expect(ink != paper && ink.map(\.format) == [.jpeg, .webp])
  }

  @Test func `nothing stands under the transparent parts of a copy`() throws {
    let hidden = Array(
      repeating: Array(repeatElement([250, 10, 10, 0], count: 8).joined()), count: 8)
    let white = try copies(Drawing.png(width: 8, height: 8, colour: [255, 255, 255]))
    #expect(
      try copies(Drawing.png(rows: hidden.map { $0.map { UInt8($0) } }, width: 8, type: 6)) == white
    )
    let faint = try copies(Drawing.png(width: 8, height: 8, colour: [0, 0, 0, 128]))
    #expect(faint.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("ALPH") })
  }

  @Test func `a picture of one point is a picture`() throws {
    #expect(try copies(Drawing.png(width: 1, height: 1)).map(\.width) == [1, 1])
  }

  @Test func `what the file is called does not matter, what it holds does`() throws {
    let picture = Drawing.png(width: 9, height: 9)
    #expect(
      try workshop.derivatives(of: picture, file: "media/a.jpg", widths: [9])
        == workshop.derivatives(of: picture, file: "media/a.png", widths: [9]))
  }
}
