package import Publication

/// The colours of the theme that follow from one accent, light and dark, readable whatever it is.
package struct AccentPalette: Sendable {
  /// The least contrast of words with what they stand on (WCAG 2.2, criterion 1.4.3).
  static let wordContrast = 4.5
  /// The same on dark screens, where thin bright words need more.
  static let duskContrast = 7.0
  /// The least contrast of white words with the head of a page and with what is current.
  static let headContrast = 7.0

  /// One of the two appearances.
  struct Appearance: Sendable, Hashable {
    /// What pages are written on.
    let paper: PublicColor
    /// What bands, heads of tables and chosen entries stand on.
    let band: PublicColor
    /// Lines between things.
    let line: PublicColor
    /// Links, numbers, marks.
    let accent: PublicColor
    /// The ground of the head and of what is current; words on it are white.
    let deep: PublicColor
  }

  /// The colours for light screens.
  let light: Appearance
  /// The colours for dark screens.
  let dark: Appearance

  /// Derives all colours; the accent itself is kept wherever it can be read.
  package init(_ accent: PublicColor) {
    let deep = accent.changed(towards: .black, until: Self.headContrast, on: .white)
    let band = PublicColor.white.mixed(with: accent, share: 13)
    light = Appearance(
      paper: .white, band: band, line: PublicColor(red: 205, green: 211, blue: 214),
      accent: accent.changed(towards: .black, until: Self.wordContrast, on: band), deep: deep)
    let night = PublicColor(red: 19, green: 24, blue: 27)
    let duskyBand = PublicColor(red: 30, green: 38, blue: 42).mixed(with: deep, share: 40)
    dark = Appearance(
      paper: night.mixed(with: deep, share: 26), band: duskyBand,
      line: PublicColor(red: 62, green: 74, blue: 79),
      accent: accent.changed(towards: .white, until: Self.duskContrast, on: duskyBand), deep: deep)
  }

  /// The rules to stand behind those of the theme.
  package var stylesheet: String {
    """
    :root {
    \(AccentPalette.rules(light, indent: "  "))
    }

    @media (prefers-color-scheme: dark) {
      :root {
    \(AccentPalette.rules(dark, indent: "    "))
      }
    }

    """
  }

  private static func rules(_ colors: Appearance, indent: String) -> String {
    let rules: [(String, PublicColor)] = [
      ("paper", colors.paper), ("band", colors.band), ("line", colors.line),
      ("accent", colors.accent), ("accent-deep", colors.deep), ("on-accent", .white),
    ]
    return rules.map { "\(indent)--\($0): \($1.hexadecimal);" }.joined(separator: "\n")
  }
}

extension PublicColor {
  /// The nearest colour on the way to another that can be read on a ground.
  ///
  /// - Parameters:
  ///   - other: black or white, which itself can be read there.
  ///   - contrast: the least contrast.
  ///   - ground: what the words stand on.
  /// - Returns: the colour itself, where it can be read.
  fileprivate func changed(
    towards other: PublicColor, until contrast: Double, on ground: PublicColor
  ) -> PublicColor {
    for share in 0..<256 {
      let color = mixed(with: other, share: share)
      if color.contrast(with: ground) >= contrast { return color }
    }
    return other
  }
}
