import Publication
import Testing

@testable import Site

struct AccentPaletteTests {
  /// An accent, and how it is shown on light and on dark pages.
  struct Case: CustomTestStringConvertible {
    let name: String
    let accent: PublicColor
    let light: String
    let deep: String
    let dark: String
    var testDescription: String { name }

    init(_ name: String, _ code: UInt32, light: String, deep: String, dark: String) {
      self.name = name
      accent = PublicColor(
        red: UInt8(code >> 16), green: UInt8(code >> 8 & 255), blue: UInt8(code & 255))
      self.light = light
      self.deep = deep
      self.dark = dark
    }
  }

  static let cases: [Case] = [
    Case("teal", 0x0B5A55, light: "#0b5a55", deep: "#0b5a55", dark: "#9dbdbb"),
    Case("yellow", 0xFFFF00, light: "#7a7a00", deep: "#5c5c00", dark: "#ffff00"),
    Case("white", 0xFFFFFF, light: "#767676", deep: "#595959", dark: "#ffffff"),
    Case("black", 0x000000, light: "#000000", deep: "#000000", dark: "#a9a9a9"),
    Case("middle grey", 0x808080, light: "#737373", deep: "#595959", dark: "#b9b9b9"),
    Case("red", 0xE30613, light: "#e10613", deep: "#b5050f", dark: "#f4999e"),
    Case("navy", 0x0B2A6F, light: "#0b2a6f", deep: "#0b2a6f", dark: "#a5b1ca"),
    Case("lime", 0x7FFF00, light: "#428400", deep: "#326500", dark: "#7fff00"),
  ]

  /// The words of the theme that keep their colour: text and muted text, light and dark.
  static let words: [(light: PublicColor, dark: PublicColor)] = [
    (
      PublicColor(red: 0x1B, green: 0x2A, blue: 0x2F),
      PublicColor(red: 0xE7, green: 0xEE, blue: 0xEC)
    ),
    (
      PublicColor(red: 0x4B, green: 0x5A, blue: 0x60),
      PublicColor(red: 0xAE, green: 0xBD, blue: 0xB9)
    ),
  ]

  @Test(arguments: cases)
  func `an accent is kept where it can be read and changed as little as can be elsewhere`(
    _ one: Case
  ) {
    let palette = AccentPalette(one.accent)
    #expect(palette.light.accent.hexadecimal == one.light)
    #expect(palette.light.deep.hexadecimal == one.deep)
    #expect(palette.dark.accent.hexadecimal == one.dark)
  }

  @Test(arguments: cases)
  func `every pair of colours that a page puts together can be read`(_ one: Case) {
    let palette = AccentPalette(one.accent)
    for colors in [palette.light, palette.dark] {
      for ground in [colors.paper, colors.band] {
        #expect(colors.accent.contrast(with: ground) >= AccentPalette.wordContrast)
      }
      #expect(PublicColor.white.contrast(with: colors.deep) >= AccentPalette.headContrast)
    }
    for word in Self.words {
      for ground in [palette.light.paper, palette.light.band] {
        #expect(word.light.contrast(with: ground) >= AccentPalette.wordContrast)
      }
      for ground in [palette.dark.paper, palette.dark.band] {
        #expect(word.dark.contrast(with: ground) >= AccentPalette.wordContrast)
      }
    }
  }

  /// Figures of the specification and of its understanding documents.
  @Test(arguments: [
    (PublicColor.black, PublicColor.white, 21.0),
    (PublicColor.white, PublicColor.white, 1.0),
    (PublicColor(red: 0x77, green: 0x77, blue: 0x77), PublicColor.white, 4.478),
    (PublicColor(red: 0x76, green: 0x76, blue: 0x76), PublicColor.white, 4.542),
    (PublicColor(red: 0xFF, green: 0, blue: 0), PublicColor.white, 3.998),
  ])
  func `contrast is the one of WCAG`(
    _ first: PublicColor, _ second: PublicColor, _ contrast: Double
  ) {
    #expect(abs(first.contrast(with: second) - contrast) < 0.0005)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test func `the rules of an accent are written out`() {
    let stylesheet = AccentPalette(PublicColor(red: 0x0B, green: 0x5A, blue: 0x55)).stylesheet
    #expect(
      stylesheet == """
        :root {
          --paper: #ffffff;
          --band: #f3f7f6;
          --line: #cdd3d6;
          --accent: #0b5a55;
          --accent-deep: #0b5a55;
          --on-accent: #ffffff;
        }

        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #121f21;
            --band: #1b2e31;
            --line: #3e4a4f;
            --accent: #9dbdbb;
            --accent-deep: #0b5a55;
            --on-accent: #ffffff;
          }
        }

        """)
  }
}
