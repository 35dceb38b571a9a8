import Diagnostics
import Publication

/// The rows that the school hands over to the municipal bank (contract, section 4).
///
/// Who stands here consented to the municipal resource; nothing says who they are in the section:
/// no page, no slug, no id.
enum MunicipalExport {
  /// The path from the root of the section.
  static let path = "data/municipal.json"
  /// The version of the format, which the importing municipality checks.
  static let version = 1

  /// The whole file; `nil` where nobody is in it.
  static func file(in context: SiteContext) -> SiteFile? {
    guard context.section.municipalExport.contains(where: \.entry.isTransferable) else {
      return nil
    }
    return SiteFile(path: path) { bytes in
      var reader = TransferReader(context)
      JSONWriter.append(to: &bytes, layout: .pretty) { json in
        shape.write(context.section, &reader, &json)
      }
      return reader.trace
    }
  }

  /// The declaration that both the file and its schema are written from.
  static var shape: DataShape<PublicSection> {
    .object(
      "municipal_export", "Выгрузка организации для муниципального банка.",
      [
        .required("version", "Версия формата.", .integer) { _ in version },
        .required("organization", "Организация.", .organization) { $0.organization },
        .list("mentors", "Наставники.", of: .municipalEntry) { $0.exported(from: .mentors) },
        .list("mentees", "Наставляемые.", of: .municipalEntry) { $0.exported(from: .mentees) },
      ])
  }
}

extension PublicSection {
  /// The exported rows of a bank.
  fileprivate func exported(from bank: PublicBankEntry.Bank) -> [PublicBankEntry] {
    municipalExport.map(\.entry).filter { $0.bank == bank && $0.isTransferable }
  }
}
