import Diagnostics

extension Corpus {
  /// The settings of the section.
  var settings: String {
    let year = day.month >= 8 ? day.year : day.year - 1
    var yaml = YAMLText()
    yaml.mapping("organization") { yaml in
      yaml.quoted("full_name", "Муниципальное общеобразовательное учреждение «Школа № 1»")
      yaml.quoted("short_name", "Школа № 1")
      yaml.plain("type", "school")
      yaml.plain("site_url", "https://shkola.example/")
    }
    yaml.plain("base_url", "https://shkola.example/nastavnichestvo/")
    yaml.plain("school_year", "\(year)-\(year + 1)")
    yaml.plain("head", "curator")
    yaml.plain("curator", "curator")
    yaml.plain("bank_reviewed", day.adding(days: -20))
    return yaml.text
  }

  /// The one person whom the law lets the section name.
  var curator: String {
    var yaml = YAMLText()
    yaml.plain("surname", "Кураторова")
    yaml.plain("given_name", "Вера")
    yaml.plain("patronymic", "Павловна")
    yaml.plain("status", "staff")
    yaml.quoted("position", "заместитель директора")
    yaml.quoted("work_email", "kurator@shkola.example")
    yaml.plain("law_basis", "manager")
    return yaml.text
  }
}
