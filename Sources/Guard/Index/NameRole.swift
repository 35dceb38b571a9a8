/// Which part of a name a word is.
enum NameRole: UInt8, Sendable, Hashable {
  case surname
  case givenName
  case patronymic
}
