internal import Glibc

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

  /// ISO 8601, UTC, to the second; years outside 0–9999 count as the first or the last second of these.
  ///
  /// - Parameter seconds: since 1970.
  public static func timestamp(_ seconds: Int) -> String {
    var time: time_t = min(max(seconds, -62_167_219_200), 253_402_300_799)
    var date = tm()
    gmtime_r(&time, &date)
    let day = [padded(date.tm_year + 1900, 4), padded(date.tm_mon + 1, 2), padded(date.tm_mday, 2)]
    let clock = [date.tm_hour, date.tm_min, date.tm_sec].map { padded($0, 2) }
    return day.joined(separator: "-") + "T" + clock.joined(separator: ":") + "Z"
  }

  private static func padded(_ value: Int32, _ digits: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
