/// What has happened to the reports while screens show them.
enum ReportsChange: Sendable {
  /// All are aligned; the one that showed alone has this number now, and is the base.
  case aligned(Int)
  case corrected, annotated, readAgain
  /// The list of a large collection has other stories; the reports of the open one are the same.
  case listed
  /// So it has by the reader's word.
  case regrouped
}

extension ReportsChange {
  /// Whether it is of the reports that are open, and of a large collection's list nothing.
  var isOfOpenStory: Bool {
    switch self {
    case .aligned, .corrected, .annotated, .readAgain: true
    case .listed, .regrouped: false
    }
  }
}
