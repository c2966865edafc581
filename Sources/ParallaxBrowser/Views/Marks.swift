/// The signs of the interface itself, in both alphabets.
struct Marks: Sendable {
  let ascii: Bool

  /// The cursor on a line of the passages, and where it rests while another pane is used.
  func cursor(active: Bool) -> String { active ? (ascii ? ">" : "▌") : (ascii ? ":" : "▏") }
  /// The report that the cursor is at, or that is selected.
  var pointer: String { ascii ? ">" : "▸" }
  /// A story of which nothing was read yet.
  var unread: String { ascii ? "o" : "●" }
  var crossDown: String { ascii ? "+" : "┬" }
  var crossUp: String { ascii ? "+" : "┴" }
}
