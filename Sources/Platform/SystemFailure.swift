import Glibc

/// A call to the operating system that failed, as a value.
package struct SystemFailure: Error, Sendable, Hashable {
  /// The error number of the call, as in errno(3).
  package let code: Int32
  /// The file or folder that the call was about, as the caller named it.
  package let path: String

  /// Names an error number and the path that it is about.
  package init(_ code: Int32, path: String) {
    self.code = code
    self.path = path
  }

  /// Reads the number that the last failed call of this thread left behind.
  package static func last(path: String) -> SystemFailure { SystemFailure(errno, path: path) }

  /// The reason in Russian, as the end of a sentence without a full stop.
  package var reason: String {
    switch code {
    case ENOSPC: "на диске кончилось место"
    case EDQUOT: "исчерпана квота на диске"
    case EACCES, EPERM: "нет прав"
    case EROFS: "диск доступен только для чтения"
    case ENOENT: "такого файла или папки нет"
    case EEXIST: "такой файл или папка уже есть"
    case ENOTDIR: "это не папка"
    case EISDIR: "это папка, а не файл"
    case ENOTEMPTY: "папка не пуста"
    case ELOOP: "это символическая ссылка"
    case ENAMETOOLONG: "слишком длинное имя"
    case EMFILE, ENFILE: "открыто слишком много файлов"
    case EFBIG: "слишком большой файл"
    case EIO: "диск отвечает ошибкой"
    case EBUSY: "папка занята: это точка монтирования"
    case EXDEV: "папка лежит на другом диске"
    case ENOMEM: "не хватает памяти"
    case EILSEQ: "имя записано не в UTF-8"
    default: "ошибка системы № \(code)"
    }
  }
}

extension SystemFailure {
  /// What a user can do about a failure, which is the same for several numbers.
  package enum Kind: Sendable, Hashable {
    /// No room on the disk or in the quota.
    case full
    /// No right to do it, or the disk takes no changes at all.
    case forbidden
    /// The folder cannot be moved: a mount point or another file system.
    case immovable
    /// Anything else.
    case other
  }

  /// What a user can do about it.
  package var kind: Kind {
    switch code {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM, EROFS: .forbidden
    case EBUSY, EXDEV: .immovable
    default: .other
    }
  }

  /// Whether the file system lacks the step of letting two names change places.
  package var isUnsupportedStep: Bool { [EINVAL, ENOSYS, EOPNOTSUPP].contains(code) }

  /// Whether the name is taken.
  package var isPresence: Bool { code == EEXIST }
}
