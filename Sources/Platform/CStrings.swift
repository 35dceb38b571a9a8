import Glibc

/// Owns copies of strings in the shape that C calls a vector: pointers with a null at the end.
@safe struct CStrings: ~Copyable {
  private(set) var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { unsafe pointers = strings.map { unsafe strdup($0) } + [nil] }

  deinit {
    for index in unsafe pointers.indices { unsafe free(pointers[index]) }
  }
}
