import Publication

extension Site {
  /// The section for programs: one JSON file with its schema, and the municipal export.
  func data() -> [SiteFile] {
    let files = [OpenData.file(in: context), OpenDataSchema.file(in: context)]
    return files + [MunicipalExport.file(in: context)].compactMap(\.self)
  }

  /// The section for Excel: a table for each kind of record (№ 1493, items 24 and 26).
  func tables() -> [SiteFile] {
    [
      CSVTable.mentors.file(in: context) { $0.section.mentors.filter(\.isTransferable) },
      CSVTable.mentees.file(in: context) { $0.section.mentees.filter(\.isTransferable) },
      CSVTable.programs.file(in: context) { $0.section.programs },
      CSVTable.documents.file(in: context) { $0.section.documents },
      CSVTable.news.file(in: context) { $0.section.news },
      CSVTable.events.file(in: context) { $0.section.events },
      CSVTable.indicators.file(in: context) { $0.section.indicators.flatMap(FigureRow.rows) },
      CSVTable.partners.file(in: context) { $0.section.partners },
      CSVTable.awards.file(in: context) { $0.section.awards },
      CSVTable.activities.file(in: context) { $0.section.programs.flatMap(ActivityRow.rows) },
      CSVTable.results.file(in: context) { $0.section.programs.flatMap(ResultRow.rows) },
      CSVTable.conditions.file(in: context) { $0.section.conditions.filter(\.isTransferable) },
      CSVTable.requirements.file(in: context) { Requirement.all(in: $0) },
      CSVTable.roadmap.file(in: context) { context in
        context.roadmaps.current.map { PlanRow.rows(of: context.roadmaps.entries[$0].roadmap) }
          ?? []
      },
    ] + otherRoadmaps() + context.tables.map { $0.siteFile(in: context) }
  }

  private func otherRoadmaps() -> [SiteFile] {
    context.roadmaps.entries.filter { $0.route != .folder(.roadmap) }.map { entry in
      CSVTable.roadmap.file(in: context, at: OpenFile.roadmap(entry).path) { _ in
        PlanRow.rows(of: entry.roadmap)
      }
    }
  }
}
