/// A terminal for tests: takes the bytes that ncurses sends to an xterm or a VT100, and holds the picture.
///
/// It knows what those terminfo entries use and counts everything else in `unknown`, so that a test can ask for none.
public struct Emulator: Sendable {
  public struct Cell: Sendable, Equatable {
    public var glyph = " "
    /// The parameters of the last SGR sequences since the last reset, in their order: `1;38;5;17`.
    public var attributes = ""
  }

  public private(set) var columns: Int
  public private(set) var rows: Int
  public internal(set) var cells: [[Cell]]
  public internal(set) var row = 0
  public internal(set) var column = 0
  /// Private modes that are on (`?25` is the cursor, `?1049` the alternate screen, `?2004` pasting).
  public internal(set) var modes: Set<String> = ["25", "7"]
  /// Operating system commands, such as `52;c;…` for the clipboard.
  public private(set) var commands: [String] = []
  /// Sequences that were not understood.
  public internal(set) var unknown: [String] = []
  var attributes: [String] = []
  /// First and last row of the scrolling region.
  var region: ClosedRange<Int>
  var lastGlyph = " "
  var saved: (row: Int, column: Int, attributes: [String]) = (0, 0, [])
  private var pending: [UInt8] = []

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Self.blank(columns, rows)
    region = 0...max(0, rows - 1)
  }

  static func blank(_ columns: Int, _ rows: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// Another size, and nothing on the screen: programs paint anew.
  public mutating func resize(columns: Int, rows: Int) {
    self = with(columns: columns, rows: rows)
  }

  private func with(columns: Int, rows: Int) -> Emulator {
    var other = Emulator(columns: columns, rows: rows)
    other.modes = modes
    other.unknown = unknown
    other.commands = commands
    other.pending = pending
    return other
  }

  /// The rows as text, trailing spaces gone.
  public var lines: [String] {
    cells.map { row in
      var text = row.map(\.glyph).joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  public var text: String { lines.joined(separator: "\n") }

  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let length = firstItem() {
      take(Array(pending[..<length]))
      pending.removeFirst(length)
    }
  }

  /// Length of the sequence or scalar that `pending` begins with; nil while it is not complete.
  private func firstItem() -> Int? {
    guard let first = pending.first else { return nil }
    guard first == 0x1B else {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      return pending.count >= length ? length : nil
    }
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case UInt8(ascii: "["): return pending.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
    case UInt8(ascii: "]"): return pending.firstIndex(of: 0x07).map { $0 + 1 }
    case UInt8(ascii: "("), UInt8(ascii: ")"): return pending.count > 2 ? 3 : nil
    default: return 2
    }
  }

  private mutating func take(_ item: [UInt8]) {
    switch item[0] {
    case 0x1B where item[1] == UInt8(ascii: "["):
      let body = String(decoding: item[2..<item.count - 1], as: UTF8.self)
      control(body, Character(Unicode.Scalar(item[item.count - 1])))
    case 0x1B where item[1] == UInt8(ascii: "]"):
      commands.append(String(decoding: item[2..<item.count - 1], as: UTF8.self))
    case 0x1B: escape(String(decoding: item[1...], as: UTF8.self))
    case 0x00...0x1F: controlByte(item[0])
    default: show(String(decoding: item, as: UTF8.self))
    }
  }
}
