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
      if address.isFolder { return address }
      reading.refuse(
        node, expected: "адрес без «?» и «#»", hint: "Оставьте часть адреса, что стоит перед ними")
      return nil
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
