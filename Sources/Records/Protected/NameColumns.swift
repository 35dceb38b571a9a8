/// The columns of a table that hold names, found by its heading.
struct NameColumns {
  /// The columns of one person; a row may have several, as a pupil and a parent.
  private struct Group {
    let owner: String
    var whole: Int?
    var surname: Int?
    var givenName: Int?
    var patronymic: Int?

    subscript(part: Part) -> Int? {
      get {
        switch part {
        case .whole: whole
        case .surname: surname
        case .givenName: givenName
        case .patronymic: patronymic
        }
      }
      set {
        switch part {
        case .whole: whole = newValue
        case .surname: surname = newValue
        case .givenName: givenName = newValue
        case .patronymic: patronymic = newValue
        }
      }
    }
  }

  private enum Part { case whole, surname, givenName, patronymic }

  private var groups: [Group] = []

  /// Recognises a heading; `nil` for a row that is none.
  init?(heading cells: [String]) {
    for (column, cell) in cells.enumerated() {
      guard let (part, owner) = NameColumns.part(of: cell) else { continue }
      let open = groups.lastIndex { $0.owner == owner && $0[part] == nil && $0.whole == nil }
      if let open, part != .whole {
        groups[open][part] = column
      } else {
        var group = Group(owner: owner)
        group[part] = column
        groups.append(group)
      }
    }
    adoptOrphans()
    if groups.isEmpty { return nil }
  }

  /// Gives «Имя» to the «Фамилия ученика» beside it.
  private mutating func adoptOrphans() {
    let orphans = groups.filter { $0.whole == nil && $0.surname == nil }
    groups.removeAll { $0.whole == nil && $0.surname == nil }
    for orphan in orphans {
      for part in [Part.givenName, .patronymic] {
        guard let column = orphan[part] else { continue }
        let open = groups.indices.filter { groups[$0].surname != nil && groups[$0][part] == nil }
        let before = open.last { groups[$0].surname ?? 0 < column }
        if let adopter = before ?? open.first { groups[adopter][part] = column }
      }
    }
  }

  /// How many columns a row needs to have all the names.
  var width: Int {
    groups.flatMap { [$0.whole, $0.surname, $0.givenName, $0.patronymic] }
      .compactMap(\.self).max().map { $0 + 1 } ?? 0
  }

  /// How many columns hold names.
  var count: Int {
    groups.flatMap { [$0.whole, $0.surname, $0.givenName, $0.patronymic] }.count { $0 != nil }
  }

  /// The names in a row, those in brackets among them.
  func names(in cells: [String]) -> [FullName] {
    groups.flatMap { group -> [FullName] in
      func cell(_ column: Int?) -> String? {
        column.flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
      }
      let given = cell(group.givenName)
      let patronymic = cell(group.patronymic)
      guard let main = cell(group.whole) ?? cell(group.surname) else { return [] }
      // Whoever has no column for the rest writes everything into the one for the surname.
      let isWhole = group.whole != nil || given == nil && patronymic == nil
      let name =
        isWhole
        ? FullName(whole: main)
        : FullName(surname: main, givenName: given, patronymic: patronymic)
      guard let name, !NameColumns.totals.contains(name.surname.lowercased()) else { return [] }
      let others = FullName.bracketed(main).map { other in
        var second = name
        second.surname = other
        return second
      }
      return [name] + others
    }
  }

  /// Words that stand where surnames do when a list is added up.
  private static let totals: Set<String> = ["итого", "всего"]

  /// What a heading is about, and the words after it that say whose name it is.
  private static func part(of cell: String) -> (Part, owner: String)? {
    let plain = cell.prefix { $0 != "(" }
    let letters = plain.lowercased().replacing("ё", with: "е").filter(\.isLetter)
    for (base, part) in bases where letters.hasPrefix(base) {
      let owner = String(letters.dropFirst(base.count))
      // A list of pupils often names their teacher too, whom the law lets the school name.
      if teachers.contains(where: owner.hasPrefix) { return nil }
      return (part, owner)
    }
    return nil
  }

  // The longer ones first: «Фамилия, имя» is not «Фамилия» with an owner.
  private static let bases: [(String, Part)] = [
    ("фамилияимяотчество", .whole), ("фамилияимяиотчество", .whole), ("фамилияиимя", .whole),
    ("фамилияимя", .whole), ("фамилияио", .whole), ("фио", .whole), ("фи", .whole),
    ("fullname", .whole), ("фамилия", .surname), ("surname", .surname), ("lastname", .surname),
    ("отчество", .patronymic), ("patronymic", .patronymic), ("middlename", .patronymic),
    ("имя", .givenName), ("givenname", .givenName), ("firstname", .givenName),
  ]

  private static let teachers = [
    "учител", "классн", "педагог", "преподават", "руководит", "воспитател", "директор", "куратор",
    "наставник", "тренер",
  ]
}
