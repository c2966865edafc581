internal import CTerminal

/// A crash of the program itself.
public enum Crash {
  /// From now on a crash is said in one line of standard error, whether there is a screen or not; without memory the
  /// exit status is then that of trouble.
  public static func sayInOneLine() { ct_guard() }

  /// Standard error has a line with so many columns in use, which is not ended; 0 for none. What a crash says is written
  /// over it.
  public static func writesOver(_ columns: Int) { ct_line_begun(Int32(clamping: columns)) }
}
