/// Names and values of the lenient mode.
struct DynamicMap: Sendable {
  /// The values by name.
  var members: [String: DynamicValue]
}

/// A value of the lenient mode: anything that JSON can say.
typealias DynamicValue = Value<DynamicMap>
