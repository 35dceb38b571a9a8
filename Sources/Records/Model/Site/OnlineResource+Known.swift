extension OnlineResource {
  /// The id of the section itself, which every site has.
  package static let site = "site"
  /// The id of the municipal bank, which a site declares like any other resource.
  package static let municipal = "municipal"
}
