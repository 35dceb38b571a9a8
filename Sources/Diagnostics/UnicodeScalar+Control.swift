extension Unicode.Scalar {
  /// Whether it is a control: C0, DEL or C1.
  ///
  /// Those are all that Unicode calls so and ever will (section 23.1), and asking it takes a hundred
  /// times as long.
  package var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
