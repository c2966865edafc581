internal import CTerminal

/// A crash of the program itself.
public enum Crash {
  /// From now on a crash is said in one line of standard error, whether there is a screen or not; without memory the
  /// exit status is then that of trouble.
  public static func sayInOneLine() { ct_guard() }
}
