import Diagnostics
import Gate
import Publication
import Records
import Site

/// A section that was made and looked at in full: what the commands answer from that explain it.
struct SectionSurvey: Sendable {
  /// The day that the section is made for.
  let date: CivilDate
  /// The private records.
  let records: RecordSet
  /// Everything that is public.
  let section: PublicSection
  /// What was let through or kept back, and why.
  let ledger: Ledger
  /// The files in which each line of the ledger appears, in the order of their bytes.
  let appearances: [LedgerLine: [String]]
  /// The files that show people without their names, by person, in the order of their bytes.
  let concealments: [LedgerSubject: [String]]
  /// Whom words name by right that stand in texts and documents.
  let namings: [TextNaming]
  /// What its documents say.
  let documents: [DocumentWords]
  /// The templates that it was made by.
  let theme: SectionBuild.LoadedTheme
  /// The paths of all files of the section.
  let files: [String]

  /// Puts together what a run brought.
  init(_ plan: SectionPlan, _ result: BuildResult) {
    date = plan.opening.section.date
    records = plan.records
    section = plan.opening.section
    ledger = plan.opening.ledger
    appearances = result.appearances
    concealments = result.concealments
    namings = result.namings
    documents = plan.assets.words
    theme = plan.theme
    files = plan.files.map(\.path) + plan.assets.items.map(\.path)
  }
}
