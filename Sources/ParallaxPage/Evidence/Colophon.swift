/// Where evidence comes from: the program, its version, and when it was made.
public enum Colophon {
  /// `Parallax 0.1.0, 2026-11-21T09:46:44Z`.
  ///
  /// What is printed must be the same for the same input, so a time stands there only where somebody has given one; what
  /// is copied from the screen has the time of the copy.
  ///
  /// - Parameter time: seconds since 1970, UTC; nil for none.
  public static func line(version: String, time: Int? = nil) -> String {
    "Parallax \(version)" + (time.map { ", \(timestamp($0))" } ?? "")
  }

  /// ISO 8601, UTC, to the second; the day by Howard Hinnant's `civil_from_days` (the calendar counted in eras of 400
  /// years that begin in March).
  static func timestamp(_ seconds: Int) -> String {
    let seconds = min(max(seconds, -62_167_219_200), 253_402_300_799)
    let days = floored(seconds, 86_400)
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    let era = floored(shifted, 146_097)
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let date = [
      padded(year + era * 400 + (month < 10 ? 0 : 1), 4), padded(month < 10 ? month + 3 : month - 9, 2),
      padded(ofYear - (153 * month + 2) / 5 + 1, 2),
    ]
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
  }

  private static func floored(_ value: Int, _ unit: Int) -> Int {
    value >= 0 ? value / unit : (value - unit + 1) / unit
  }

  private static func padded(_ value: Int, _ digits: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
