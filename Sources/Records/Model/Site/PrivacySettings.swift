package import Diagnostics

/// How personal data are treated where the law leaves a choice.
package struct PrivacySettings: Placed {
  /// Where the mapping begins.
  package var origin = SourcePlace(file: "site.yaml")
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// Counts of people below this number are not shown, from 1.
  package var smallCell = 5
  /// Who may sign for a teenager of 14 to 17.
  package var minors = MinorsPolicy.strict
}
