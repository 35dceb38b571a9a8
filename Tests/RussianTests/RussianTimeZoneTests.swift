import Russian
import Testing

@Suite struct RussianTimeZoneTests {
  @Test(arguments: [
    ("Europe/Kaliningrad", 2), ("Europe/Moscow", 3), ("Europe/Volgograd", 3),
    ("Asia/Yekaterinburg", 5), ("Asia/Kamchatka", 12),
  ])
  func `a zone is found by its IANA name`(_ name: String, _ hours: Int) {
    #expect(RussianTimeZone(named: name)?.hoursAheadOfUTC == hours)
    #expect(RussianTimeZone(named: name)?.name == name)
  }

  @Test(arguments: ["", "Europe/Paris", "europe/moscow", "Москва", "MSK"])
  func `other names are refused`(_ name: String) {
    #expect(RussianTimeZone(named: name) == nil)
  }

  @Test func `every name that is suggested is known`() {
    #expect(RussianTimeZone.names == RussianTimeZone.names.sorted())
    #expect(RussianTimeZone.names.allSatisfy { RussianTimeZone(named: $0) != nil })
  }
}
