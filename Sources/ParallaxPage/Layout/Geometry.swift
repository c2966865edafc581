/// Where things stand on a line of the parallel layout, in columns from the left edge.
///
///     ▌ 27  003      “Putin said: …        cursor 0, number 1…3, mark 5, siglum 6, place after it, text 15
///        7   hpo     ║ “Putin said: …      of texts of their own: mark 5, siglum 7, bar 15, text 17
///          ≈ fox ¶1      He said that …    and what others say indented
struct Geometry: Equatable {
  static let widestText: Column = 88
  /// Below this width labels stand on a line of their own and the text is hardly indented.
  static let narrow: Column = 56

  let number: Column
  let numberWidth: Column
  let mark: Column
  let siglum: Column
  let place: Column
  /// Of the bars beside the text; nil on pages without them.
  let bar: Column?
  let text: Column
  let textWidth: Column
  /// Whether labels stand on a line of their own above the text.
  let isNarrow: Bool
  /// By how much what others say is indented, on pages with bars.
  static let indent: Column = 2

  init(width: Column, number: Column, siglum siglumWidth: Column, place placeWidth: Column, bars: Bool = false) {
    self.number = 1
    numberWidth = max(3, number)
    mark = 1 + numberWidth + 1
    siglum = mark + (bars ? 2 : 1)
    place = siglum + siglumWidth + 1
    isNarrow = width < Self.narrow
    let start = isNarrow ? min(siglum, 4) : place + placeWidth + 2
    bar = bars ? start - (isNarrow ? 2 : 1) : nil
    text = bars && !isNarrow ? start + 1 : start
    textWidth = max(1, min(Self.widestText, width - text - 1))
    checkInvariants()
  }

  /// What stands on a line stands there from left to right.
  private func checkInvariants() {
    assert(number + numberWidth < mark && mark < siglum && siglum <= place && (isNarrow || place < text))
  }
}

/// A line built from left to right, by columns.
struct LineMaker {
  private(set) var runs: [Run] = []
  private(set) var columns: Column = 0

  /// Fills up to a column; nothing where the line is there already.
  mutating func pad(to column: Column) {
    guard column > columns else { return }
    runs.append(Run(String(repeating: " ", count: column - columns), .text, columns: column - columns))
    columns = column
  }

  /// `text` is safe already and takes `width` columns.
  mutating func add(_ text: String, _ role: Role, columns width: Column) {
    guard width > 0 else { return }
    runs.append(Run(text, role, columns: width))
    columns += width
  }

  mutating func add(_ more: [Run]) {
    runs += more
    columns += more.reduce(0) { $0 + $1.columns }
  }
}
