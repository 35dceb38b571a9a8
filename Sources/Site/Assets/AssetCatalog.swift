/// Where the files that pages refer to lie in the output.
package struct AssetCatalog: Sendable {
  /// The stylesheet's path from the root.
  package var stylesheet: String
  /// The script's path from the root; `nil` where the theme has none.
  package var script: String?
  /// The path of the script that pages wait for before they are shown; `nil` where the theme has none.
  package var earlyScript: String?
  /// The path of the sign of the section from the root; `nil` where the theme has none.
  package var icon: String?
  /// The path of the program of the search index from the root; `nil` where no index is made.
  package var searchBundle: String?
  /// The pictures by their id in the section.
  package var pictures: [String: PictureAsset]
  /// The documents' files by their path relative to content/.
  package var files: [String: FileAsset]

  /// Lists the files of one build.
  package init(
    stylesheet: String, pictures: [String: PictureAsset], files: [String: FileAsset]
  ) {
    self.stylesheet = stylesheet
    self.pictures = pictures
    self.files = files
  }
}
