import Compression
import Platform

/// How a file of the next section stands to the published one.
enum Standing {
  /// Nothing was published under this path.
  case added
  /// Other bytes were published; whether by this program or by somebody's hand.
  case changed(byHand: Bool)
  /// The same bytes were published, at this time.
  case unchanged(FileStatus.Time)

  /// The time that the file keeps.
  var modified: FileStatus.Time? {
    if case .unchanged(let time) = self { time } else { nil }
  }
}

extension OutputSession {
  /// Compares a file with the published one.
  ///
  /// The list of files is the last that a build writes. An own file that the kernel saw changing
  /// after it was edited, or merely copied or unpacked with the folder: such a file is read,
  /// the others are known by the list alone.
  ///
  /// - Throws: What the system answered.
  func standing(of entry: Manifest.Entry) throws(SystemFailure) -> Standing {
    let path = "\(location.name)/\(entry.path)"
    guard let known = published.files[entry.path], let listed = published.listed,
      let status = try parent.status(path), status.kind == .file
    else { return .added }
    var current = known.size == status.size ? known.hash : nil
    if status.changed > listed, status.size == entry.size {
      current = ContentHash(of: try parent.read(path, limit: status.size))
    }
    if current == entry.hash { return .unchanged(status.modified) }
    return .changed(byHand: current != known.hash)
  }
}

extension OutputSession.Progress {
  /// Takes down a file that has been written.
  mutating func note(_ entry: Manifest.Entry, as standing: Standing) {
    entries.append(entry)
    changes.files += 1
    if ContentCoding.split(entry.path) != nil { changes.copies += 1 }
    changes.bytes += entry.size
    switch standing {
    case .added: changes.added.append(entry.path)
    case .changed(let byHand):
      changes.changed.append(entry.path)
      if byHand { edited.append(entry.path) }
    case .unchanged: break
    }
  }
}
