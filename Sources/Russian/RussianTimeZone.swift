/// The time zones of Russia by their IANA names.
///
/// None of them has summer time (107-ФЗ of 03.06.2011), so a fixed offset says all about each; no
/// data base of zones has to be installed.
package struct RussianTimeZone: Sendable, Hashable {
  /// The IANA name, as `Europe/Moscow`.
  package let name: String
  /// How many hours the zone is ahead of UTC, 2 to 12.
  package let hoursAheadOfUTC: Int

  /// Finds a zone by its IANA name; `nil` for a name outside Russia or misspelt.
  package init?(named name: String) {
    guard let hours = RussianTimeZone.hours[name] else { return nil }
    self.name = name
    self.hoursAheadOfUTC = hours
  }

  /// All names, for suggestions and for the reference.
  package static let names: [String] = hours.keys.sorted()

  private static let hours: [String: Int] = [
    "Europe/Kaliningrad": 2,
    "Europe/Moscow": 3, "Europe/Simferopol": 3, "Europe/Kirov": 3, "Europe/Volgograd": 3,
    "Europe/Samara": 4, "Europe/Astrakhan": 4, "Europe/Saratov": 4, "Europe/Ulyanovsk": 4,
    "Asia/Yekaterinburg": 5,
    "Asia/Omsk": 6,
    "Asia/Novosibirsk": 7, "Asia/Barnaul": 7, "Asia/Tomsk": 7, "Asia/Novokuznetsk": 7,
    "Asia/Krasnoyarsk": 7,
    "Asia/Irkutsk": 8,
    "Asia/Yakutsk": 9, "Asia/Chita": 9, "Asia/Khandyga": 9,
    "Asia/Vladivostok": 10, "Asia/Ust-Nera": 10,
    "Asia/Magadan": 11, "Asia/Sakhalin": 11, "Asia/Srednekolymsk": 11,
    "Asia/Kamchatka": 12, "Asia/Anadyr": 12,
  ]
}
