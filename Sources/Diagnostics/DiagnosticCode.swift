/// The identifier of a problem, stable for outside tools (contract, section 6).
///
/// A code never changes its meaning; new ones are added.
package enum DiagnosticCode: String, Sendable, CaseIterable {
  /// A file was not UTF-8 and had to be converted.
  case fileEncoding = "file.encoding"
  /// A file that cannot be read, leaves its folder or is a symbolic link.
  case fileUnreadable = "file.unreadable"
  /// A file that no record folder expects.
  case fileUnknown = "file.unknown"

  /// Text that is not YAML.
  case yamlSyntax = "yaml.syntax"
  /// An anchor, alias, tag, merge key or a size beyond the limits.
  case yamlUnsupported = "yaml.unsupported"
  /// One key twice in one mapping, in two spellings too.
  case yamlDuplicateKey = "yaml.duplicate-key"

  /// A key that the record kind does not have.
  case recordUnknownKey = "record.unknown-key"
  /// A required key is absent.
  case recordMissingKey = "record.missing-key"
  /// A value of another shape than its key takes.
  case recordWrongType = "record.wrong-type"
  /// A word outside the enumeration of its key.
  case recordUnknownValue = "record.unknown-value"
  /// Text that is no date, month or school year.
  case recordBadDate = "record.bad-date"
  /// An id outside `[a-z0-9-]{1,64}`.
  case recordBadId = "record.bad-id"
  /// Two records of one kind with one id.
  case recordDuplicateId = "record.duplicate-id"
  /// A reference to a record that does not exist.
  case recordDanglingReference = "record.dangling-reference"

  /// A link to a record or section that does not exist.
  case markdownBrokenLink = "markdown.broken-link"
  /// An image in Markdown that is not a declared medium.
  case markdownUndeclaredImage = "markdown.undeclared-image"
  /// Markup that is left out or printed as plain text.
  case markdownSimplified = "markdown.simplified"

  /// A consent that the wrong person signed for the age.
  case consentWrongSigner = "consent.wrong-signer"
  /// A consent whose term has ended.
  case consentExpired = "consent.expired"
  /// A consent that ends within 30 days.
  case consentExpiresSoon = "consent.expires-soon"
  /// A consent signed inside another document since 01.09.2025 (156-ФЗ).
  case consentNotSeparate = "consent.not-separate"
  /// A consent dated after the build date.
  case consentFuture = "consent.future"
  /// A consent withdrawn; the text names the last day to stop (152-ФЗ ст. 10.1 ч. 14).
  case consentWithdrawn = "consent.withdrawn"
  /// A resource that `site.yaml` does not declare.
  case consentUnknownResource = "consent.unknown-resource"
  /// A consent that ended on the eighteenth birthday.
  case consentTurned18 = "consent.turned-18"

  /// A programme that ended without a reason (D п. 19).
  case programNoEndReason = "program.no-end-reason"
  /// A programme shorter than 3 months or longer than a year (D п. 2).
  case programDuration = "program.duration"
  /// A programme whose planned end has passed (D пп. 19–20).
  case programOverdue = "program.overdue"
  /// An extension without both parties' consent (D п. 20).
  case programExtensionNotAgreed = "program.extension-not-agreed"
  /// A programme without an order (D пп. 10, 18).
  case programOrderMissing = "program.order-missing"
  /// A group programme with fewer than two mentees (D п. 7).
  case programGroupSize = "program.group-size"
  /// A person paired with themselves.
  case programSelfPair = "program.self-pair"
  /// A participant who is in no bank.
  case programNotInBank = "program.not-in-bank"
  /// A form of mentoring that contradicts the participants' statuses.
  case programFormStatus = "program.form-status"
  /// Results that wait for the end of the programme (D п. 22).
  case programResultsWithheld = "program.results-withheld"

  /// A document without number, date or issuer.
  case documentIncomplete = "document.incomplete"
  /// A document shown as in force that is not.
  case documentOutOfForce = "document.out-of-force"
  /// A number or date close to a known act but different.
  case documentCitation = "document.citation"
  /// A document with personal data and no redacted file.
  case documentPersonalData = "document.personal-data"
  /// A PDF without searchable text.
  case documentNoTextLayer = "document.no-text-layer"
  /// A file above the customary size.
  case documentSize = "document.size"
  /// Personal data in the metadata of a file.
  case documentMetadata = "document.metadata"

  /// A roadmap without one of the seven stages (D прил.).
  case roadmapStageMissing = "roadmap.stage-missing"
  /// A stage or item without a term.
  case roadmapNoTerm = "roadmap.no-term"
  /// The newest roadmap is of a past school year.
  case roadmapPastYear = "roadmap.past-year"
  /// A finished stage without news (D прил., строка 7).
  case roadmapStageUncovered = "roadmap.stage-uncovered"

  /// A bank not reviewed for more than eleven months (D п. 11).
  case bankStale = "bank.stale"

  /// A block of the section with nothing in it (D п. 21).
  case sectionEmpty = "section.empty"

  /// A picture that does not say who is in it.
  case imagePeople = "image.people"
  /// A text alternative that is empty of meaning or names somebody.
  case imageAlt = "image.alt"

  /// A picture that is broken, too large or of another format than it pretends.
  case imageUnreadable = "image.unreadable"

  /// A count of people below the threshold.
  case indicatorSmallCell = "indicator.small-cell"

  /// A template that cannot be parsed.
  case templateSyntax = "template.syntax"
  /// A name outside the declared view of its page.
  case templateUnknownName = "template.unknown-name"
  /// A template or partial that does not exist.
  case templateMissing = "template.missing"

  /// A withheld value in the finished section.
  case guardLeak = "guard.leak"
  /// Perhaps a withheld value in the finished section.
  case guardPossibleLeak = "guard.possible-leak"
  /// An exception from the guard whose date has passed.
  case guardAllowExpired = "guard.allow-expired"
  /// A list of protected names with nobody in it, or a row of it without a surname.
  case guardList = "guard.list"

  /// The output folder was not made by this program.
  case outputForeign = "output.foreign"
  /// Two pages or files with one path.
  case outputCollision = "output.collision"
  /// A page that would load something from another host.
  case outputExternalResource = "output.external-resource"
  /// A file of the section from which something withheld can be inferred.
  case outputInferable = "output.inferable"
  /// Withdrawn data still in the published section.
  case outputStalePersonalData = "output.stale-personal-data"

  /// A school's export that cannot be taken in.
  case municipalImport = "municipal.import"
  /// An organisation of the registry without a curator.
  case municipalNoCurator = "municipal.no-curator"

  /// A program of another maker that the build needs and cannot find.
  case toolMissing = "tool.missing"

  /// A search index that could not be made; the section stands without it.
  case searchFailed = "search.failed"

  /// An option or argument that the command does not take.
  case usageBadOption = "usage.bad-option"

  /// A command was asked about a record that does not exist.
  case queryUnknownRecord = "query.unknown-record"
  /// A command was asked about an id that records of several kinds have.
  case queryAmbiguousRecord = "query.ambiguous-record"

  /// A consent form that lacks something which the records do not tell.
  case consentFormIncomplete = "consent-form.incomplete"

  /// The output could not be written.
  case outputFailed = "output.failed"

  /// The gravity that the contract gives this code.
  package var usualSeverity: Severity {
    switch self {
    case .consentExpired, .consentFormIncomplete, .programResultsWithheld:
      .note
    case .fileEncoding, .fileUnknown, .markdownSimplified, .consentWrongSigner, .consentExpiresSoon,
      .consentNotSeparate, .consentFuture, .consentWithdrawn, .consentTurned18, .programDuration,
      .programOverdue, .programOrderMissing, .programFormStatus, .documentIncomplete,
      .documentOutOfForce, .documentCitation, .documentPersonalData, .documentNoTextLayer,
      .documentSize, .documentMetadata, .roadmapStageMissing, .roadmapNoTerm, .roadmapPastYear,
      .roadmapStageUncovered, .bankStale, .sectionEmpty, .imageAlt, .indicatorSmallCell,
      .guardPossibleLeak, .guardAllowExpired, .guardList, .searchFailed, .municipalImport,
      .municipalNoCurator:
      .warning
    default:
      .error
    }
  }
}
