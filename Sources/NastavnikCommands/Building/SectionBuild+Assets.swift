import Diagnostics
import Documents
import Output
import Pictures
import Platform
import Publication
import Records
import Site

extension SectionBuild {
  /// The widths of the copies of a picture, in pixels.
  private static let pictureWidths = [480, 960, 1440]

  /// Reads the documents and re-encodes the pictures that pages will refer to.
  mutating func prepareAssets(
    of section: PublicSection, from records: RecordSet, theme: LoadedTheme,
    in surroundings: BuildSurroundings
  ) -> AssetPlan {
    let palette = section.accent.map { Array(AccentPalette($0).stylesheet.utf8) } ?? []
    var plan = AssetPlan(
      stylesheet: theme.stylesheet + palette, script: theme.script, earlyScript: theme.earlyScript,
      icon: theme.icon)
    let reader = AssetReader(folder: surroundings.content)
    refuseDeclaredPictures(among: section.documents, of: records, reader: reader)
    addDocuments(of: section, reader: reader, to: &plan)
    addPictures(of: section, reader: reader, to: &plan)
    return plan
  }

  /// Adds the documents that have been looked into, each file once.
  private mutating func addDocuments(
    of section: PublicSection, reader: AssetReader, to plan: inout AssetPlan
  ) {
    let files = section.documents.flatMap(\.files)
    let inspector = DocumentInspector()
    let finished = Gathering<Result<InspectedDocument, AssetFailure>>(count: files.count)
    let pool = WorkPool(jobs: options.jobs ?? world.cores)
    do {
      try pool.run(count: files.count) { index in
        let file = files[index]
        finished[index] = Result { () throws(AssetFailure) in
          let bytes = try reader.bytes(of: file.path)
          do throws(DocumentFailure) {
            return try inspector.inspect(bytes, file: file.path, isSigned: file.isSigned)
          } catch {
            throw AssetFailure(error.diagnostic)
          }
        }
      }
    } catch {
      log.report(Diagnostic(.outputFailed, "Не удалось проверить документы: \(error)"))
    }
    for (file, outcome) in zip(files, finished.values) {
      switch outcome {
      case .success(let document):
        for remark in document.remarks { log.report(remark) }
        if let remark = file.remark(onSize: document.published.count) { log.report(remark) }
        plan.addDocument(file, document)
      case .failure(let failure): log.report(failure.diagnostic)
      case nil:
        log.report(
          Diagnostic(.fileUnreadable, "Документ не проверен", at: SourcePlace(file: file.path)))
      }
    }
  }

  private mutating func addPictures(
    of section: PublicSection, reader: AssetReader, to plan: inout AssetPlan
  ) {
    let pictures = section.shownPictures
    let workshop = PictureWorkshop(
      cache: "\(world.cacheFolder)/pictures", keeps: purpose == .publishing)
    self.workshop = workshop
    let finished = Gathering<Result<[PictureFile], AssetFailure>>(count: pictures.count)
    let pool = WorkPool(jobs: options.jobs ?? world.cores)
    do {
      try pool.run(count: pictures.count) { index in
        let path = pictures[index].original
        finished[index] = Result { () throws(AssetFailure) in
          let bytes = try reader.bytes(of: path)
          do throws(PictureFailure) {
            return try workshop.derivatives(
              of: bytes, file: path, widths: SectionBuild.pictureWidths)
          } catch {
            throw AssetFailure(error.diagnostic)
          }
        }
      }
    } catch {
      log.report(Diagnostic(.outputFailed, "Не удалось обработать снимки: \(error)"))
    }
    for (picture, outcome) in zip(pictures, finished.values) {
      switch outcome {
      case .success(let files): plan.addPicture(picture.id, files)
      case .failure(let failure): log.report(failure.diagnostic)
      case nil:
        log.report(
          Diagnostic(
            .imageUnreadable, "Снимок не обработан", at: SourcePlace(file: picture.original)))
      }
    }
  }

  /// Removes the copies of pictures that are published no longer, so that no consent outlives its
  /// withdrawal in the cache.
  ///
  /// A section built for another day than today says nothing about what is published today.
  mutating func forgetWithdrawnPictures() {
    guard isForToday else { return }
    do throws(PictureFailure) {
      try workshop?.forgetUnused()
    } catch {
      // The section itself is finished and published.
      var remark = error.diagnostic
      remark.severity = .warning
      log.report(remark)
    }
  }
}
