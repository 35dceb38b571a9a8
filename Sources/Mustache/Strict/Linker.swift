import Diagnostics

/// Puts everything that a page includes into one list of pieces and checks each name on the way.
///
/// What was checked is what is rendered: there is no second walk that could disagree.
struct Linker {
  /// How many templates and blocks may be open in each other.
  static let depthLimit = 32
  /// How much a page's template may grow to, in bytes, its values not counted.
  static let sizeLimit = 16 << 20
  /// What a piece costs beside its text, so that empty ones are not free.
  private static let pieceCost = 32
  /// What an inclusion costs beside its pieces, so that doubling ends early.
  private static let inclusionCost = 1 << 10

  /// The templates by name.
  let templates: [String: Template]
  /// The view that `page` stands for.
  let page: ViewShape
  /// The name of the page's template.
  let pageName: String

  /// What was found and not known before, in the order of the page.
  private(set) var problems: [Diagnostic] = []
  /// The names of the templates on the page: its own, and all that it includes.
  private(set) var reached: Set<String> = []
  /// Whether the pieces may not be rendered.
  private(set) var hasFailed = false
  /// Whether a template on the way has errors of its own, so that blocks of it may be lost.
  private var hasMetBroken = false
  private var size = 0
  private var usedFillings: Set<SourcePlace> = []
  private var known: Set<Finding>

  init(
    templates: [String: Template], page: ViewShape, pageName: String, known: Set<Finding>
  ) {
    self.templates = templates
    self.page = page
    self.pageName = pageName
    self.known = known
  }

  /// Links the page's own template.
  mutating func link(_ template: Template) -> [StrictPiece] {
    let trail = Trail(template)
    reached.insert(template.name)
    objectToOversights(of: template, on: trail)
    let pieces = Expander.expand(template.nodes, in: Surroundings(trail: trail))
    return link(pieces, in: LinkScope(shape: page, item: nil), on: trail)
  }

  /// Takes down a problem, unless another page or inclusion has led to it already.
  mutating func report(_ problem: Diagnostic) {
    hasFailed = true
    if known.insert(Finding(problem)).inserted { problems.append(problem) }
  }

  private mutating func link(
    _ loose: [LoosePiece], in scope: LinkScope, on trail: Trail
  ) -> [StrictPiece] {
    var pieces = PieceList()
    for piece in loose { link(piece, in: scope, on: trail, to: &pieces) }
    return pieces.finish()
  }

  private mutating func link(
    _ piece: LoosePiece, in scope: LinkScope, on trail: Trail, to pieces: inout PieceList
  ) {
    guard takesSpace(piece, on: trail) else { return }
    switch piece {
    case .text(let text):
      pieces.append(text: text)
    case .value(let name, let isEscaped):
      guard let (path, kind) = resolve(name, in: scope, on: trail) else { return }
      check(name, of: kind, isEscaped: isEscaped, on: trail)
      pieces.append(.value(path, isEscaped: isEscaped))
    case .section(let name, let inner):
      guard let (path, kind) = resolve(name, in: scope, on: trail) else { return }
      pieces.append(.section(path, link(inner, in: scope.inside(kind), on: trail)))
    case .inverted(let name, let inner):
      guard let (path, _) = resolve(name, in: scope, on: trail) else { return }
      pieces.append(.inverted(path, link(inner, in: scope, on: trail)))
    case .deferred(.template(let inclusion, let surroundings)):
      include(inclusion, surroundings, in: scope, on: trail, to: &pieces)
    case .deferred(.filling(let filling, let surroundings)):
      usedFillings.insert(filling.trail.place(filling.block.name.position))
      guard isShallow(surroundings.trail) else { return }
      for piece in Expander.expand(filling.block.content, in: surroundings) {
        link(piece, in: scope, on: surroundings.trail, to: &pieces)
      }
    }
  }

  private mutating func include(
    _ inclusion: Inclusion, _ surroundings: Surroundings, in scope: LinkScope, on trail: Trail,
    to pieces: inout PieceList
  ) {
    let name = inclusion.name
    guard !inclusion.isDynamic else {
      return report(dynamicName(name, on: trail))
    }
    guard let template = templates[name.text] else {
      return report(missing(name, on: trail))
    }
    guard !trail.holds(template.name) else {
      return report(includesItself(name, on: trail))
    }
    reached.insert(template.name)
    let inner = surroundings.entering(template, by: inclusion)
    guard isShallow(inner.trail) else { return }
    objectToOversights(of: template, on: inner.trail)
    for piece in Expander.expand(template.nodes, in: inner) {
      link(piece, in: scope, on: inner.trail, to: &pieces)
    }
    checkFillings(surroundings.fillings, of: template, setBy: inclusion, on: trail)
  }

  /// Objects to blocks that a parent tag sets and its template nowhere prints.
  private mutating func checkFillings(
    _ fillings: [String: Filling], of template: Template, setBy inclusion: Inclusion,
    on trail: Trail
  ) {
    guard !hasMetBroken else { return }
    let own = fillings.values.filter { $0.trail === trail && $0.setBy == inclusion.name.position }
    for filling in own.sorted(by: { $0.block.name.position < $1.block.name.position })
    where !usedFillings.contains(trail.place(filling.block.name.position)) {
      report(unknownBlock(filling.block.name, of: template, on: trail))
    }
  }

  private mutating func objectToOversights(of template: Template, on trail: Trail) {
    if !template.errors.isEmpty {
      hasFailed = true
      hasMetBroken = true
    }
    for oversight in template.oversights { report(oversight) }
  }

  private mutating func isShallow(_ trail: Trail) -> Bool {
    guard trail.depth > Self.depthLimit else { return true }
    report(tooDeep(trail))
    return false
  }

  private mutating func takesSpace(_ piece: LoosePiece, on trail: Trail) -> Bool {
    guard size <= Self.sizeLimit else { return false }
    switch piece {
    case .text(let text): size += Self.pieceCost + text.count
    case .deferred: size += Self.inclusionCost
    case .value, .section, .inverted: size += Self.pieceCost
    }
    guard size > Self.sizeLimit else { return true }
    report(tooLarge(on: trail))
    return false
  }
}
