import Publication

extension DataShape where Value == PublicDocument {
  /// An entry of the normative base.
  static var document: DataShape {
    .object(
      "document", "Документ нормативной базы.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("page", "Место на странице документов.", .page) {
          PublicReference(.document, $0.id, title: "")
        },
        .required("level", "Уровень.", .name) { $0.level },
        .required("type", "Вид.", .term) { $0.type },
        .list("numbers", "Номера.", of: .text) { $0.numbers },
        .optional("date", "Дата.", .date) { $0.date },
        .list("issuers", "Кто издал.", of: .text) { $0.issuers },
        .optional("title", "Название.", .text) { $0.title },
        .optional("url", "Официальный текст.", .address(on: .folder(.documents))) { $0.url },
        .file("file", "Файл.") { $0.file },
        .required(
          "file_withheld", "Ждёт ли файл версии без персональных данных.", .boolean
        ) { $0.fileIsWithheld },
        .optional("status", "Действует ли.", .term) { $0.status },
        .optional("approved_by", "Каким документом утверждён.", .reference) { $0.approvedBy },
        .optional("attachment_of", "К какому документу приложен.", .reference) { $0.attachmentOf },
        .optional("valid_from", "Первый день действия.", .date) { $0.validFrom },
        .optional("valid_until", "Последний день действия.", .date) { $0.validUntil },
        .optional("replaced_by", "Каким документом заменён.", .reference) { $0.replacedBy },
        .optional("signature", "Отметка об электронной подписи.", .signature) { $0.signature },
        .optional("accessible_page", "Страница с доступной версией.", .reference) {
          $0.accessiblePage
        },
        .file("accessible_file", "Файл с доступной версией.") { $0.accessibleFile },
      ])
  }
}

extension DataShape where Value == PublicDocument.Signature {
  /// The mark of a signature; who signed is left out under a ban on transfer.
  fileprivate static var signature: DataShape {
    .object(
      "signature", "Отметка об электронной подписи.",
      [
        .optional("signed_at", "Когда подписан.", .moment) { $0.signedAt },
        .optional("signer", "Кто подписал.", .name) { $0.isTransferable ? $0.signer : nil },
        .disclosed("post", "Должность подписавшего.", .text) { $0.isTransferable ? $0.post : nil },
        .optional("key", "Ключ подписи.", .text) { $0.key },
        .file("file", "Файл подписи.") { $0.file },
      ])
  }
}
