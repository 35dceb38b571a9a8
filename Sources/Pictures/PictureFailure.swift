package import Diagnostics
import Platform

/// Why a picture cannot be published.
package struct PictureFailure: Error, Sendable, Hashable {
  /// The problem as the user reads it; `image.unreadable` or `tool.missing`.
  package let diagnostic: Diagnostic

  /// Says what is wrong with a file.
  init(_ file: String, _ fault: String, hint: String) {
    diagnostic = Diagnostic(
      .imageUnreadable, fault, at: SourcePlace(file: file), hint: hint)
  }

  /// Says what a file holds in place of a photograph.
  init(_ file: String, holding format: ForeignFormat?) {
    self.init(
      file,
      "Это не снимок JPEG, PNG или WebP, "
        + (format.map { "а \($0.words), как бы он ни назывался" } ?? "как бы файл ни назывался"),
      hint: format?.hint ?? "Откройте его в программе для фотографий и сохраните как JPEG")
  }

  /// Says what to install; the file itself is never published instead.
  init(missing program: String, package name: String) {
    diagnostic = Diagnostic(
      .toolMissing, "Для обработки фотографий нужна программа \(program), а её нет",
      explanation: "Без неё из снимка не убрать место съёмки и другие скрытые сведения, "
        + "а сам снимок публиковать нельзя.",
      hint: "Установите её: apt install \(name)")
  }

  /// Says that the program cannot be kept from the network, so it is not started.
  init(unguarded program: String) {
    diagnostic = Diagnostic(
      .toolMissing, "Программу \(program) нельзя запустить без выхода в сеть",
      explanation: "Снимок показывают ей только тогда, когда ядро закрывает ей сеть (seccomp), "
        + "а здесь оно этого не умеет.",
      hint: "Соберите раздел на обычном Linux: Debian, Ubuntu, ALT, Astra или в WSL 2")
  }

  /// Says that finished copies could not be kept.
  init(_ failure: SystemFailure, cache: String) {
    diagnostic = Diagnostic(
      .outputFailed, "Обработанные снимки не сохраняются в папке «\(cache)»: \(failure.reason)",
      hint: "Дайте программе право писать в эту папку и освободите место на диске")
  }
}
