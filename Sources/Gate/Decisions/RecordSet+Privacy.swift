import Records

extension RecordSet {
  /// Who may sign for a teenager; the strict rule where `site.yaml` could not be read.
  var minorsPolicy: MinorsPolicy { site?.privacy.minors ?? .strict }

  /// Below how many people a number is hidden; the usual five where `site.yaml` could not be read.
  var smallCell: Int { site?.privacy.smallCell ?? 5 }
}
