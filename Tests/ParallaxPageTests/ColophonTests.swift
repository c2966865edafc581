import Testing

@testable import ParallaxPage

@Suite struct ColophonTests {
  @Test func theTimeIsISO8601InUTC() {
    #expect(Colophon.timestamp(0) == "1970-01-01T00:00:00Z")
    #expect(Colophon.timestamp(-1) == "1969-12-31T23:59:59Z")
    #expect(Colophon.timestamp(951_782_400) == "2000-02-29T00:00:00Z")
    #expect(Colophon.timestamp(4_107_542_399) == "2100-02-28T23:59:59Z")
    #expect(Colophon.timestamp(4_107_542_400) == "2100-03-01T00:00:00Z")
    #expect(Colophon.timestamp(1_763_718_404) == "2025-11-21T09:46:44Z")
    #expect(Colophon.timestamp(.max) == "9999-12-31T23:59:59Z")
    #expect(Colophon.timestamp(.min) == "0000-01-01T00:00:00Z")
  }

  /// Every day follows the one before it.
  @Test func theDaysOfFourHundredYearsStandInOrder() {
    let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var seconds = 951_868_800  // 2000-03-01
    var (year, month, day) = (2000, 3, 1)
    for _ in 0..<146_097 {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      guard Colophon.timestamp(seconds).hasPrefix("\(year)-\(two(month))-\(two(day))T00") else {
        Issue.record("\(Colophon.timestamp(seconds)) is not \(year)-\(month)-\(day)")
        return
      }
      seconds += 86_400
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      day += 1
      if day > months[month - 1] + (month == 2 && isLeap ? 1 : 0) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test func theLineNamesTheProgramAndTheTimeWhereThereIsOne() {
    #expect(Colophon.line(version: "0.1.0") == "Parallax 0.1.0")
    #expect(Colophon.line(version: "0.1.0", time: 0) == "Parallax 0.1.0, 1970-01-01T00:00:00Z")
  }
}
