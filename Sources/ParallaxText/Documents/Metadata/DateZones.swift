/// Time zones by the names that mail, feeds and newsrooms write.
enum DateZones {
  /// The zone of a name in any case: `GMT`, `EST`, `CEST`. Names that mean several zones mean the one of RFC 822 or, of
  /// those that it lacks, the one of Europe.
  static func named(_ name: String) -> DateParts.Zone? {
    let name = name.uppercased()
    if ["Z", "UTC", "GMT", "UT"].contains(name) { return .universal }
    return hours[name].map { DateParts.Zone(minutes: Int($0 * 60)) }
  }

  private static let hours: [String: Double] = [
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8,
    "HST": -10, "NST": -3.5, "NDT": -2.5, "AST": -4, "ADT": -3, "BRT": -3, "ART": -3,
    "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "MET": 1, "MEST": 2, "EET": 2, "EEST": 3,
    "MSK": 3, "MSD": 4, "SAST": 2, "PKT": 5, "SGT": 8, "HKT": 8, "AWST": 8, "JST": 9, "KST": 9,
    "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
  ]
}
