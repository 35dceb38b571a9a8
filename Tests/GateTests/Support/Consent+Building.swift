import Diagnostics

@testable import Records

extension Consent {
  /// A consent of an adult for the section that is in force on the day of the tests.
  static func to(
    _ allow: PersonalCategory..., signer: ConsentSigner = .me, signed: CivilDate = "2026-09-01",
    from: CivilDate? = nil, until: CivilDate = "2027-08-31", on resources: [RecordID] = ["site"]
  ) -> Consent {
    Consent.to(
      all: allow, signer: signer, signed: signed, from: from, until: until, on: resources)
  }

  /// The same for a list of categories.
  static func to(
    all allow: [PersonalCategory], signer: ConsentSigner = .me, signed: CivilDate = "2026-09-01",
    from: CivilDate? = nil, until: CivilDate = "2027-08-31", on resources: [RecordID] = ["site"]
  ) -> Consent {
    Consent(
      origin: .test, signed: signed, signer: signer, validFrom: from, validUntil: until,
      resources: resources.map { ResourceReference(to: $0, at: .test) }, allow: allow)
  }

  /// The consent after a withdrawal; of everything where no category is named.
  func withdrawn(_ day: CivilDate, _ categories: PersonalCategory...) -> Consent {
    changed {
      $0.withdrawn = day
      $0.withdrawnCategories = categories
    }
  }

  /// The consent as a part of some other paper.
  var withinAnotherDocument: Consent { changed { $0.separateDocument = false } }

  /// The consent with the ban on transfer, its conditions posted on a day.
  func banningTransfer(posted: CivilDate? = nil, _ conditions: String? = nil) -> Consent {
    changed {
      $0.bans = [.noTransfer]
      $0.conditionsPosted = posted
      $0.conditions = conditions
    }
  }

  private func changed(_ change: (inout Consent) -> Void) -> Consent {
    var consent = self
    change(&consent)
    return consent
  }
}
