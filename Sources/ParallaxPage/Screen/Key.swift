/// One key as the terminal reports it.
public enum Key: Sendable, Hashable {
  /// A printable character; Space is `.character(" ")`.
  case character(Character)
  /// Ctrl with a lower-case letter or one of `@[\]^_`; Tab, Enter and Esc are keys of their own.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// Text pasted while bracketed paste is on: line ends and tabs as spaces, other control characters gone.
  case paste(String)
  /// While the mouse is on.
  case mouse(MouseEvent)
  /// The terminal's size changed.
  case resize(columns: Int, rows: Int)
}
