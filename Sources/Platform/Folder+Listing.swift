import Glibc

extension Folder {
  /// A name in a folder and what stands under it.
  package struct Entry: Sendable, Hashable {
    /// The name; bytes that are no UTF-8 are shown as `�`.
    package let name: String
    /// What stands there.
    package let kind: FileKind
    /// Whether the name is UTF-8, so that it can be opened by it.
    package let isReadable: Bool
  }

  /// Everything in this folder but `.` and `..`, in the order of the names' bytes.
  ///
  /// - Throws: What the kernel answered.
  package func entries() throws(SystemFailure) -> [Entry] {
    // A second description of the folder: fdopendir takes its number away, and reading through
    // the first one would move its position.
    let number = unsafe openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw SystemFailure.last(path: ".") }
    guard let stream = unsafe fdopendir(number) else {
      let failure = SystemFailure.last(path: ".")
      close(number)
      throw failure
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let next = unsafe readdir(stream) else {
        if errno != 0 { throw SystemFailure.last(path: ".") }
        break
      }
      let (name, isReadable) = unsafe Self.name(of: next)
      if name == "." || name == ".." { continue }
      let kind = try kind(of: name, hint: unsafe Int(next.pointee.d_type), isReadable: isReadable)
      entries.append(Entry(name: name, kind: kind, isReadable: isReadable))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Removes everything in a folder and then the folder, without following a link.
  ///
  /// - Parameters:
  ///   - path: The folder, relative to this one.
  ///   - last: A name at its top that goes after all others, so that a half-removed tree is still
  ///     recognised by it.
  /// - Throws: What the kernel answered; `ELOOP` for a tree deeper than 64 folders.
  package func removeTree(_ path: String, last: String? = nil) throws(SystemFailure) {
    try folder(path).empty(last: last, depth: 64)
    try removeFolder(path)
  }

  private func empty(last: String?, depth: Int) throws(SystemFailure) {
    guard depth > 0 else { throw SystemFailure(ELOOP, path: ".") }
    var keepsLast = false
    for entry in try entries() {
      if entry.name == last {
        keepsLast = true
      } else if !entry.isReadable {
        throw SystemFailure(EILSEQ, path: entry.name)
      } else if entry.kind == .folder {
        try folder(entry.name).empty(last: nil, depth: depth - 1)
        try removeFolder(entry.name)
      } else {
        try remove(entry.name)
      }
    }
    if keepsLast, let last { try remove(last) }
  }

  private func kind(of name: String, hint: Int, isReadable: Bool) throws(SystemFailure) -> FileKind
  {
    switch hint {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .link
    // Some file systems do not tell the kind in the listing.
    case DT_UNKNOWN where isReadable: return try status(name)?.kind ?? .other
    default: return .other
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> (String, Bool) {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      let bytes = unsafe buffer.prefix { $0 != 0 }
      if let name = unsafe String(validating: bytes, as: UTF8.self) { return (name, true) }
      return (unsafe String(decoding: bytes, as: UTF8.self), false)
    }
  }
}
