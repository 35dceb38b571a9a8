import Diagnostics

extension Linker {
  /// The word that begins a path at the view of the whole page.
  static let pageWord = "page"

  /// Finds what a name stands for in the innermost view; an unknown one is reported.
  mutating func resolve(
    _ name: TemplateName, in scope: LinkScope, on trail: Trail
  ) -> (SlotPath, FieldKind)? {
    guard let first = name.segments.first else {
      if let item = scope.item {
        return (SlotPath(origin: .item, slots: [], kind: SlotKind(item)), item)
      }
      report(dotOutsideTexts(name, on: trail))
      return nil
    }
    guard !name.segments.contains("") else {
      report(emptySegment(name, on: trail))
      return nil
    }
    let page = page
    if first == Self.pageWord {
      return walk(
        name, through: name.segments.dropFirst(), from: .view { page }, origin: .page, on: trail)
    }
    return walk(
      name, through: name.segments[...], from: .view { scope.shape }, origin: .view, on: trail)
  }

  private mutating func walk(
    _ name: TemplateName, through segments: ArraySlice<String>, from start: FieldKind,
    origin: SlotPath.Origin, on trail: Trail
  ) -> (SlotPath, FieldKind)? {
    var kind = start
    var slots: [Int] = []
    for (index, segment) in zip(segments.indices, segments) {
      guard case .view(let shape) = kind else {
        report(noParts(name, before: index, kind: kind, on: trail))
        return nil
      }
      let known = shape()
      guard let slot = known.slot(segment) else {
        report(unknown(name, at: index, among: known, on: trail))
        return nil
      }
      slots.append(slot.index)
      kind = slot.kind
    }
    return (SlotPath(origin: origin, slots: slots, kind: SlotKind(kind)), kind)
  }

  /// Objects to a value that the braces around it may not print.
  mutating func check(
    _ name: TemplateName, of kind: FieldKind, isEscaped: Bool, on trail: Trail
  ) {
    switch kind {
    case .text where isEscaped, .number where isEscaped: break
    case .markup where !isEscaped: break
    case .text, .number: report(tripleBracesOfText(name, on: trail))
    case .markup: report(doubleBracesOfMarkup(name, on: trail))
    case .flag: report(printedFlag(name, on: trail))
    case .texts: report(printedList(name, example: "{{.}}", on: trail))
    case .list(let shape):
      report(printedList(name, example: Self.example(of: shape()), on: trail))
    case .view(let shape): report(printedView(name, of: shape(), on: trail))
    }
  }

  /// A tag that could stand inside a section over this view.
  static func example(of shape: ViewShape) -> String {
    shape.names.first.map { "{{\($0)}}" } ?? "…"
  }
}
