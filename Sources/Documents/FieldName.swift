/// The names of fields as a teacher knows them from the properties of a file.
enum FieldName {
  /// The name in Russian where there is a usual one, else as it stands in the file.
  static func words(_ name: String) -> String { names[name.lowercased()] ?? "«\(name)»" }

  private static let names: [String: String] = [
    "author": "автор", "creator": "автор", "initial-creator": "автор",
    "lastmodifiedby": "кто изменил",
    "lastsavedby": "кто изменил", "company": "организация", "manager": "руководитель",
    "operator": "кто изменил", "initials": "инициалы", "creator-initials": "инициалы",
    "sender-initials": "инициалы", "displayname": "автор примечания", "userid": "учётная запись",
    "t": "автор примечания", "atnauthor": "автор примечания", "atnid": "инициалы",
    "artist": "автор", "copyright": "правообладатель", "printed-by": "кто печатал",
    "name": "автор примечания", "providerid": "учётная запись",
  ]
}
