/// What a stretch of a line is for; themes say how each looks. The one role table.
///
/// `rawValue` is the role's name in a theme; a theme that lacks it is asked for the name without its last part
/// (`variant.changed` → `variant` → `text`). `letter` stands for the role in the second plane of a golden screen.
public enum Role: String, Sendable, CaseIterable {
  /// Running text that is as it stands elsewhere.
  case text
  case variantChanged = "variant.changed"
  case variantGone = "variant.gone"
  /// `[-15 words-]`: how many words are gone, where they are not shown.
  case variantGoneCount = "variant.gone.count"
  case variantMoved = "variant.moved"
  case variantCosmetic = "variant.cosmetic"
  /// Text that stands in one report only.
  case variantOnly = "variant.only"
  /// Words that a sentence shares with another that says the same in its own words; while `%` lights them, those that all
  /// reports of a passage have.
  case variantShared = "variant.shared"
  /// What differs then.
  case variantApart = "variant.apart"
  /// `<ZWSP>`: the mark of a character that shows nothing by itself.
  case invisible
  /// `= 003`: a reading that is the same as another.
  case readingEqual = "reading.equal"
  /// `not in 001, 004`.
  case readingAbsent = "reading.absent"
  /// `also “repay the $84,000” fox ¶6`: the whole line.
  case detail
  /// `=` and `≈` before a reading.
  case tie
  /// `║` and `│` beside text, and in strips of sentences: who tells it.
  case bar
  /// `[= 23 words]`, `[…]`, `(no source)`: words of ours in place of a report's.
  case fold
  /// `Told by all three: 4`: above the lines that it is about.
  case heading
  /// `¶16`, `rest at 5`, `with ¶5`: where words stand in their own report.
  case place
  /// The number of the base's paragraph.
  case number
  case siglum
  case siglumBase = "siglum.base"
  case siglumSelected = "siglum.selected"
  case headline
  case subhead
  case furniture
  case finding
  /// How much of a passage a report has, in the map.
  case mapSame = "map.same"
  case mapEdited = "map.edited"
  case mapReworded = "map.reworded"
  case mapDetail = "map.detail"
  case mapAbsent = "map.absent"
  /// Outlet, date and figures in the Reports pane.
  case figure
  case title
  case rule
  case gutterCursor = "gutter.cursor"
  case gutterMark = "gutter.mark"
  case status
  case statusKey = "status.key"
  case statusWarning = "status.warning"
  case prompt
  case helpHeading = "help.heading"
  case helpKey = "help.key"
  case helpText = "help.text"

  /// One letter for golden screens; `.` for plain text.
  public var letter: Character {
    switch self {
    case .text: "."
    case .variantChanged: "C"
    case .variantGone: "G"
    case .variantGoneCount: "#"
    case .variantMoved: "V"
    case .variantCosmetic: "c"
    case .variantOnly: "O"
    case .variantShared: "Z"
    case .variantApart: "z"
    case .invisible: "i"
    case .readingEqual: "="
    case .readingAbsent: "a"
    case .detail: "d"
    case .tie: "T"
    case .bar: "|"
    case .fold: "o"
    case .heading: "D"
    case .place: "p"
    case .number: "n"
    case .siglum: "s"
    case .siglumBase: "S"
    case .siglumSelected: "L"
    case .headline: "H"
    case .subhead: "h"
    case .furniture: "f"
    case .finding: "!"
    case .mapSame: "1"
    case .mapEdited: "2"
    case .mapReworded: "3"
    case .mapDetail: "4"
    case .mapAbsent: "0"
    case .figure: "g"
    case .title: "t"
    case .rule: "-"
    case .gutterCursor: ">"
    case .gutterMark: "m"
    case .status: "_"
    case .statusKey: "k"
    case .statusWarning: "w"
    case .prompt: "P"
    case .helpHeading: "E"
    case .helpKey: "K"
    case .helpText: "e"
    }
  }
}

/// What lies over a cell whatever its role: it is told apart from the role's own look, without colour too.
public enum Overlay: UInt8, Sendable {
  case none
  /// A search match.
  case match
  /// The match or the change that the cursor is at.
  case current
}
