import Diagnostics
import YAML

extension ValueType where Value == ContentFile {
  /// The name of a file beside the record.
  static var file: ValueType {
    ValueType(.file) { node, reading in
      reading.line(node, expected: "имя файла").flatMap {
        reading.file($0, in: reading.file.folder, at: node)
      }
    }
  }

  /// The name of a file relative to content/.
  static var contentFile: ValueType {
    ValueType(.file) { node, reading in
      reading.line(node, expected: "имя файла").flatMap {
        reading.file($0, in: "", at: node)
      }
    }
  }
}

extension ValueType where Value == AccessibleAlternative {
  /// The name of a file, or the id of a page of the school's own.
  static var fileOrPage: ValueType {
    ValueType(.fileOrPage) { node, reading in
      guard let text = reading.line(node, expected: "код страницы или имя файла") else {
        return nil
      }
      if RecordID(text) != nil { return reading.reference(node).map { .page($0) } }
      return reading.file(text, in: reading.file.folder, at: node)
        .map { .file($0) }
    }
  }
}

extension Reading {
  /// Finds a named file; `nil` after it was reported as missing or out of bounds.
  fileprivate mutating func file(
    _ name: String, in folder: String, at node: YAMLNode
  ) -> ContentFile? {
    let place = place(node.start)
    let isKnown = file.index.entry(at: ContentPath.joining(folder, name) ?? "") != nil
    let near = isKnown || !isPatient ? nil : nearest(toFile: name, in: folder)
    let isShown = !isPersonal && (isKnown || near != nil) && Quotation.mayShow(file: name)
    let shown = isShown ? name : nil
    guard let path = ContentPath.joining(folder, name) else {
      if !isShown { hide(node) }
      report(Problem.fileOutside(shown, of: key, at: place))
      return nil
    }
    switch file.index.entry(at: path)?.kind {
    case .file:
      let actual = file.index.entry(at: path)?.path ?? path
      namedFiles.insert(actual)
      return ContentFile(path: actual, namedAt: place)
    case .link:
      namedFiles.insert(path)
      report(Problem.fileIsLink(shown, of: key, at: place))
    case .folder, .other: report(Problem.fileIsNoFile(shown, of: key, at: place))
    case nil:
      report(
        Problem.fileMissing(
          shown, of: key, in: folder, near: near, at: place))
    }
    if !isShown { hide(node) }
    return nil
  }

  private func nearest(toFile name: String, in folder: String) -> String? {
    ContentPath.joining(folder, name).flatMap { file.index.nearest(to: $0, in: folder) }
  }
}
