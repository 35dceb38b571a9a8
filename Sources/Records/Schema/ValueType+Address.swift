import YAML

extension ValueType where Value == WebAddress {
  /// An address for a link.
  static var address: ValueType {
    ValueType(.address) { node, reading in
      reading.address(node, expected: "адрес: http, https, mailto или относительный") { _ in true }
    }
  }

  /// An address with `http` or `https`.
  static var absoluteAddress: ValueType {
    ValueType(.absoluteAddress) { node, reading in
      reading.address(node, expected: "адрес, который начинается с http:// или https://") {
        $0.isAbsolute
      }
    }
  }

  /// An address with `http` or `https` to which paths can be appended.
  static var folderAddress: ValueType {
    ValueType(.absoluteAddress) { node, reading in
      guard let address = absoluteAddress.read(node, &reading) else { return nil }
      guard let fault = address.folderFault else { return address }
      // A password may stand in it.
      if fault == .user { reading.conceal(node) }
      reading.refuse(node, expected: fault.expected, hint: fault.hint)
      return nil
    }
  }
}

extension WebAddress.FolderFault {
  /// What should stand there instead.
  fileprivate var expected: String {
    switch self {
    case .query: "адрес без «?» и «#»"
    case .user: "адрес без имени и пароля"
    case .emptyPart: "адрес без двойных черт «//» после имени сайта и без частей «.» и «..»"
    case .page: "адрес папки, а не страницы"
    }
  }

  /// What to do about it.
  fileprivate var hint: String {
    switch self {
    case .query: "Оставьте часть адреса, что стоит перед ними"
    case .user: "Уберите всё между «//» и «@»: адрес раздела видят все"
    case .emptyPart: "Оставьте между частями адреса одну черту «/»"
    case .page: "Оставьте часть адреса до последней черты «/»"
    }
  }
}

extension Reading {
  fileprivate mutating func address(
    _ node: YAMLNode, expected: String, where accepts: (WebAddress) -> Bool
  ) -> WebAddress? {
    guard let text = line(node, expected: expected) else { return nil }
    guard let address = WebAddress(text), accepts(address) else {
      refuse(node, expected: expected, hint: "Скопируйте адрес из строки браузера, без пробелов")
      return nil
    }
    return address
  }
}
