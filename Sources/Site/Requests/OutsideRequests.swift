/// Finds what browsers would fetch from other hosts in the finished bytes of the section.
///
/// Links that a visitor follows are no such requests: only what is loaded with the page counts.
package struct OutsideRequests: Sendable {
  /// The scheme and host of the section itself, whose addresses are no requests to others.
  private let origin: [UInt8]

  /// Looks from a section at an address.
  ///
  /// - Parameter baseURL: an `http` or `https` address.
  package init(baseURL: String) {
    var slashes = 0
    origin = Array(
      baseURL.lowercased().utf8.prefix { byte in
        if byte == UInt8(ascii: "/") { slashes += 1 }
        return slashes < 3
      })
  }

  /// The requests of a page, in the order of its elements.
  package func inPage(_ bytes: [UInt8]) -> [OutsideRequest] {
    var found: [OutsideRequest] = []
    var reader = MarkupReader(bytes)
    while let part = reader.next() {
      switch part {
      case .element(let element): found += requests(of: element)
      case .style(let range): found += inStylesheet(bytes[range])
      }
    }
    return found
  }

  /// The requests of a stylesheet.
  package func inStylesheet(_ bytes: ArraySlice<UInt8>) -> [OutsideRequest] {
    StylesheetAddresses(bytes).addresses.filter(isOutside).map {
      OutsideRequest(asker: "css", address: String(decoding: $0, as: UTF8.self))
    }
  }

  /// The requests of a script, as far as it spells addresses out.
  package func inScript(_ bytes: [UInt8]) -> [OutsideRequest] {
    ScriptAddresses(bytes).addresses.filter { isOutside($0[...]) }.map {
      OutsideRequest(asker: "script", address: String(decoding: $0, as: UTF8.self))
    }
  }

  private func requests(of element: MarkupElement) -> [OutsideRequest] {
    var found: [OutsideRequest] = []
    for (name, value) in element.attributes {
      if name == "style" { found += inStylesheet(value) }
      for address in element.addresses(in: name, value) where isOutside(address) {
        found.append(
          OutsideRequest(
            asker: element.name, address: String(decoding: address, as: UTF8.self)))
      }
    }
    return found
  }

  /// Whether an address leads to another host: it has a scheme with a host, or starts with `//`.
  private func isOutside(_ address: ArraySlice<UInt8>) -> Bool {
    let lower = address.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if lower.starts(with: "//".utf8) {
      return !isOwn(lower, origin.drop { $0 != UInt8(ascii: "/") })
    }
    let schemes = ["http:", "https:", "ftp:", "ws:", "wss:"]
    guard schemes.contains(where: { lower.starts(with: $0.utf8) }) else { return false }
    return !isOwn(lower, origin[...])
  }

  private func isOwn(_ address: [UInt8], _ origin: ArraySlice<UInt8>) -> Bool {
    guard address.starts(with: origin) else { return false }
    let rest = address.dropFirst(origin.count).first
    return rest.map { [0x2F, 0x3F, 0x23].contains($0) } ?? true
  }
}
