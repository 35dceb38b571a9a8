/// Names and values of the lenient mode.
struct DynamicMap: Sendable {
  /// The values by name.
  var members: [String: DynamicValue]
}
