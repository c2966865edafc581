/// How far long work is, as one line of a terminal: nothing at first, then a line that is written over, at the end erased.
/// It has no clock and no terminal: whoever has them asks what to write.
///
///     parallax: collating 200 files, 43 %
public struct ProgressLine: Sendable {
  /// Work that takes less says nothing.
  public static let patience = Duration.milliseconds(300)
  /// The least time between two changes of the line.
  public static let interval = Duration.milliseconds(100)

  private let words: String
  /// Characters that fit, one column being left for the cursor.
  private let room: Int
  private let start: Duration
  /// Nil where nothing has been counted yet.
  private var hundredths: Int?
  /// The line as it stands on the terminal; empty where there is none.
  private var shown = ""
  private var changed: Duration?

  /// - Parameters:
  ///   - words: what is done, in letters that take a column each.
  ///   - columns: of the terminal.
  ///   - start: when the work begins, on the clock that `text` is asked by.
  public init(_ words: String, columns: Int, at start: Duration) {
    self.words = words
    self.start = start
    room = max(0, columns - 1)
  }

  /// So many hundredths are done; it never goes back.
  public mutating func reach(_ hundredths: Int) {
    self.hundredths = min(100, max(hundredths, self.hundredths ?? 0))
  }

  /// What to write now; nil where nothing has to be.
  public mutating func text(at now: Duration) -> String? {
    guard now - start >= Self.patience, changed.map({ now - $0 >= Self.interval }) ?? true else { return nil }
    let line = String("parallax: \(words)\(hundredths.map { ", \($0) %" } ?? "")".prefix(room))
    guard line != shown else { return nil }
    let rest = String(repeating: " ", count: max(0, shown.count - line.count))
    shown = line
    changed = now
    return "\r\(line)\(rest)"
  }

  /// Those that the line has on the terminal.
  public var columns: Int { shown.count }

  /// What erases the line; nil where there is none.
  public mutating func end() -> String? {
    guard !shown.isEmpty else { return nil }
    defer { shown = "" }
    return "\r\(String(repeating: " ", count: shown.count))\r"
  }
}
