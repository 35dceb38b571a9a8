/// A place where the expansion goes on in other nodes.
enum Excursion: Sendable {
  /// In the template that a tag names.
  case template(Inclusion, Surroundings)
  /// In a block that an includer has set.
  case filling(Filling, Surroundings)
}
