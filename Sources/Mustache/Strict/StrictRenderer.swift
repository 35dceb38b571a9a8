/// Prints one page by a program: no outer scopes, only the page.
final class StrictRenderer {
  /// The place of a page at which a step is done.
  private struct Place {
    /// The view of the innermost section over a view.
    let view: any BoundView
    /// What `{{.}}` prints.
    var item: ViewItem?
  }

  private let program: StrictProgram
  private let page: any BoundView
  /// The parts of the page that were entered before: its chrome is named dozens of times.
  private let parts = PageParts()

  private init(_ program: StrictProgram, _ page: any BoundView) {
    self.program = program
    self.page = page
  }

  /// Appends what a program prints for a page.
  static func render(_ page: any BoundView, by program: StrictProgram, into bytes: inout [UInt8]) {
    let renderer = StrictRenderer(program, page)
    renderer.run(program.steps.indices, at: Place(view: page), into: &bytes)
  }

  private func run(_ steps: Range<Int>, at place: Place, into bytes: inout [UInt8]) {
    var index = steps.lowerBound
    while index < steps.upperBound {
      let step = program.steps[index]
      switch step.action {
      case .text: printText(step.range, into: &bytes)
      case .value: print(step, at: place, into: &bytes)
      case .section: enter(index, step, at: place, into: &bytes)
      case .inverted:
        if !isPresent(step, at: place) { run((index + 1)..<step.end, at: place, into: &bytes) }
      }
      index = step.end
    }
  }

  /// Prints a stretch of the program's text.
  ///
  /// Safe, because nothing holds the pointer longer than the call. A slice would do, but it counts a
  /// reference to the text, and the threads that print pages would wait for each other's counts.
  private func printText(_ range: Range<Int>, into bytes: inout [UInt8]) {
    unsafe program.text.withUnsafeBufferPointer { text in
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    }
  }

  private func print(_ step: StrictProgram.Step, at place: Place, into bytes: inout [UInt8]) {
    guard let slot = step.range.last else {
      place.item?.print(into: &bytes)
      return
    }
    if step.origin == .view, step.range.count == 1 {
      place.view.print(program.slots[slot], into: &bytes)
    } else {
      holder(of: step, at: place)?.print(program.slots[slot], into: &bytes)
    }
  }

  /// The view that has the last slot of a way; `nil` where something on the way is not there.
  private func holder(of step: StrictProgram.Step, at place: Place) -> (any BoundView)? {
    var way = step.range.dropLast()
    var view: (any BoundView)? = place.view
    if step.origin == .page {
      view = way.popFirst().map { parts.part(program.slots[$0], of: page) } ?? page
    }
    for slot in way { view = view?.part(program.slots[slot]) }
    return view
  }

  private func isPresent(_ step: StrictProgram.Step, at place: Place) -> Bool {
    guard let slot = step.range.last else {
      return step.origin == .item ? place.item.map { !$0.isEmpty } ?? false : true
    }
    return holder(of: step, at: place)?.isPresent(program.slots[slot]) ?? false
  }

  /// Prints the steps inside a section for whatever is there.
  private func enter(
    _ index: Int, _ step: StrictProgram.Step, at place: Place, into bytes: inout [UInt8]
  ) {
    let inner = (index + 1)..<step.end
    guard let last = step.range.last else {
      let next = step.origin == .item ? place : Place(view: page)
      if isPresent(step, at: place) { run(inner, at: next, into: &bytes) }
      return
    }
    guard let holder = holder(of: step, at: place) else { return }
    let slot = program.slots[last]
    switch step.kind {
    case .flag:
      if holder.isPresent(slot) { run(inner, at: place, into: &bytes) }
    case .item:
      guard let item = holder.item(slot) else { return }
      run(inner, at: Place(view: place.view, item: item), into: &bytes)
    case .texts:
      for text in holder.texts(slot) {
        run(inner, at: Place(view: place.view, item: .text(text)), into: &bytes)
      }
    case .view:
      if let part = holder.part(slot) { run(inner, at: Place(view: part), into: &bytes) }
    case .list:
      printParts(of: holder, slot, by: index, step, into: &bytes)
    }
  }

  /// Prints the steps inside a section for each part of a list, or what they made of it before.
  private func printParts(
    of holder: any BoundView, _ slot: Int, by index: Int, _ step: StrictProgram.Step,
    into bytes: inout [UInt8]
  ) {
    let memory = step.isSelfContained ? holder.memory(slot) : nil
    if let known = memory?.bytes(of: index, in: program) {
      bytes.append(contentsOf: known)
      return
    }
    let start = bytes.count
    holder.forEachPart(slot) { run((index + 1)..<step.end, at: Place(view: $0), into: &bytes) }
    memory?.remember(Array(bytes[start...]), of: index, in: program)
  }
}
