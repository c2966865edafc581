import ParallaxModel
import ParallaxPage

/// The columns of the list of stories: how wide each is, 0 where it has no room or nothing to say.
struct StoryColumns {
  static let gap: Column = 2
  /// Cursor, tag, sign of what is unread, a blank.
  static let signs: Column = 4
  /// A headline needs this much before anything else gets room.
  private static let leastHeadline: Column = 20

  /// The newest day, or from the first day to the last where there is room.
  private(set) var dates: Column = 0
  private(set) var headline: Column = 0
  /// The outlets with a column each, in the order of the alphabet.
  private(set) var outlets: [String] = []
  private(set) var days: Column = 0
  /// How many reports; 0 where the outlets say it.
  private(set) var count: Column = 0
  private(set) var differ: Column = 0
  let hasLongDates: Bool

  init(_ list: StoryList, isWide: Bool, width: Column, _ canvas: Canvas) {
    hasLongDates = isWide
    let widths = list.all.widths
    var room = width - 1 - Self.signs
    func taken(_ wanted: Column) -> Column {
      guard wanted > 0, room - Self.gap - wanted >= Self.leastHeadline else { return 0 }
      room -= Self.gap + wanted
      return wanted
    }
    if isWide { outlets = Self.fitting(widths.outlets, room: width / 3, canvas) }
    if outlets.isEmpty {
      count = taken(max(2, widths.count))
    } else {
      room -= outlets.reduce(0) { $0 + Self.gap + canvas.columns(of: $1) }
    }
    dates = taken(isWide ? widths.dates : widths.newest)
    differ = taken("differ".count)
    days = widths.hasSuspiciousDays ? taken("days".count) : 0
    headline = room
  }

  /// All outlets, where their names have room; else none, for some reports would not be counted.
  private static func fitting(_ names: [String], room: Column, _ canvas: Canvas) -> [String] {
    let isRoomy = names.reduce(0) { $0 + gap + canvas.columns(of: $1) } <= room
    return isRoomy && names.allSatisfy { ParagraphDirection(of: $0) == .leftToRight } ? names : []
  }

  var headlineStart: Column { Self.signs + (dates > 0 ? dates + Self.gap : 0) }
}
