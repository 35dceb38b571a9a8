/// What the words around a surname say of a person who bears it.
enum NameVerdict {
  /// They speak of the person, by the evidence if there is any; the surname may stand alone.
  case meant(parts: NameParts, NameEvidence?)
  /// They speak of somebody else.
  case other
  /// They speak of somebody with another given name, whatever the patronymic is.
  case otherGivenName
}
