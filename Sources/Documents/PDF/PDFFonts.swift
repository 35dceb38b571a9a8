/// Tells fonts whose letters nobody can know from their numbers (ISO 32000-1, 9.10.2).
enum PDFFonts {
  /// Whether a file draws words in such a font.
  static func haveSilent(_ objects: PDFObjects) -> Bool {
    objects.contains { font in
      guard font["/Type"] == .string("/Font"), font["/ToUnicode"] == nil else { return false }
      switch font["/Subtype"]?.text {
      case "/Type0": return isIdentity(font["/Encoding"]?.text)
      case "/Type3": return true
      // A font of its own numbers, of which only some letters lie inside.
      case "/TrueType":
        return font["/Encoding"] == nil && font["/BaseFont"]?.text?.contains("+") ?? false
      default: return false
      }
    }
  }

  /// Whether codes are numbers of shapes in the font.
  private static func isIdentity(_ encoding: String?) -> Bool {
    ["/Identity-H", "/Identity-V"].contains(encoding)
  }
}
