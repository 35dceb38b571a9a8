/// The key that all kinds with ids share.
enum RecordKeys {
  static let id = Key("id", "код", .id, "код записи; если его нет, кодом служит имя файла")
}
