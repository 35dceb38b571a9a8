import Publication

extension Site {
  /// The pages of both banks, and of everybody who is named in them.
  func banks() -> [SiteFile] {
    let banks: [PublicBankEntry.Bank] = [.mentors, .mentees]
    return banks.flatMap { lists(of: $0) + people(in: $0) }
  }

  private func lists(of bank: PublicBankEntry.Bank) -> [SiteFile] {
    let section = context.section
    let pages = Pagination(
      count: section.entries(of: bank).count, perPage: section.peoplePerPage
    ).pages
    return (1...pages).map { number in
      page(.page(number, of: bank.folder), theme.bank) { $0.bank(bank, page: number) }
    }
  }

  private func people(in bank: PublicBankEntry.Bank) -> [SiteFile] {
    context.section.entries(of: bank).compactMap { entry in
      guard let slug = entry.slug else { return nil }
      return page(.item(bank.folder, slug), theme.person) { $0.person(entry) }
    }
  }
}
