import Diagnostics
import YAML

extension ValueType where Value == ContentFile {
  /// The name of a file beside the record.
  static var file: ValueType {
    ValueType(.file) { node, reading in
      reading.line(node, expected: "имя файла").flatMap {
        reading.file($0, in: reading.file.folder, at: reading.place(node.start))
      }
    }
  }

  /// The name of a file relative to content/.
  static var contentFile: ValueType {
    ValueType(.file) { node, reading in
      reading.line(node, expected: "имя файла").flatMap {
        reading.file($0, in: "", at: reading.place(node.start))
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
      return reading.file(text, in: reading.file.folder, at: reading.place(node.start))
        .map { .file($0) }
    }
  }
}

extension Reading {
  /// Finds a named file; `nil` after it was reported as missing or out of bounds.
  fileprivate mutating func file(
    _ name: String, in folder: String, at place: SourcePlace
  ) -> ContentFile? {
    guard let path = ContentPath.joining(folder, name) else {
      report(Problem.fileOutside(name, of: key, at: place))
      return nil
    }
    switch file.index.entry(at: path)?.kind {
    case .file:
      let actual = file.index.entry(at: path)?.path ?? path
      namedFiles.insert(actual)
      return ContentFile(path: actual, namedAt: place)
    case .link:
      namedFiles.insert(path)
      report(Problem.fileIsLink(name, of: key, at: place))
    case .folder, .other: report(Problem.fileIsNoFile(name, of: key, at: place))
    case nil:
      report(
        Problem.fileMissing(
          name, of: key, in: folder,
          near: isPatient ? file.index.nearest(to: path, in: folder) : nil,
          at: place))
    }
    return nil
  }
}
