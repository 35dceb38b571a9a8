/// All that the place of an inclusion says about what is included there.
struct Surroundings: Sendable {
  /// How the first line begins.
  enum Opening: Sendable {
    /// With a line of its own.
    case ownLine
    /// In the middle of a line, though it was written as a line of its own.
    case withinLine
    /// As it was written, behind the given blanks.
    case after([UInt8])
  }

  /// What happens to the blanks of its lines.
  var indentation = Indentation()
  /// How its first line begins.
  var opening = Opening.ownLine
  /// The blocks that includers have set, by name.
  var fillings: [String: Filling] = [:]
  /// How one gets there.
  var trail: Trail

  /// The same place inside a template that was included there.
  func entering(_ template: Template, by inclusion: Inclusion) -> Surroundings {
    var inner = self
    inner.trail = Trail(template, from: (trail, inclusion.name.position))
    return inner
  }
}
