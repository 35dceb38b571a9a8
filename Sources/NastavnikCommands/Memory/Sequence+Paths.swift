extension Sequence<String> {
  /// The paths in the order of their bytes, each once.
  var inByteOrderOnce: [String] {
    Set(self).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
