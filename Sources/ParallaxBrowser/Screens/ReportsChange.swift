/// What has happened to the reports while screens show them.
enum ReportsChange: Sendable {
  /// All are aligned; the one that showed alone has this number now, and is the base.
  case aligned(Int)
  case corrected, annotated, readAgain
}
