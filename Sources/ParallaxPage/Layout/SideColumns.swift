/// The columns of the side-by-side layout.
struct SideColumns {
  static let narrowest: Column = 30
  static let widest: Column = 60
  static let gap: Column = 2

  /// The reports that fit, the base first; the selected one is always among them.
  let reports: [Int]
  /// Of each column's text.
  let width: Column

  init(of story: [Int], base: Int, selected: Int?, width: Column) {
    let others = story.filter { $0 != base }
    let fitting = max(1, (width - 1 + Self.gap) / (Self.narrowest + Self.gap))
    let room = max(1, min(others.count, fitting - 1))
    var first = 0
    if let place = selected.flatMap({ others.firstIndex(of: $0) }), place >= room { first = place - room + 1 }
    reports = [base] + others[min(first, others.count)..<min(first + room, others.count)]
    self.width = Self.width(of: reports.count, in: width)
    checkInvariants(selected, others)
  }

  private func checkInvariants(_ selected: Int?, _ others: [Int]) {
    assert(Set(reports).count == reports.count, "each report has one column")
    assert(!others.contains { $0 == selected && !reports.contains($0) }, "the selected report has a column")
  }

  /// Of each column's text, where so many share a line.
  static func width(of count: Int, in width: Column) -> Column {
    max(1, min(widest, (width - 1 - gap * (count - 1)) / max(1, count)))
  }

  /// Where the text of a column begins; `width` is each column's.
  static func start(of column: Int, width: Column) -> Column { 1 + column * (width + gap) }
}
