internal import CTerminal

/// Memory that the program has asked for and does not use any more.
public enum SpareMemory {
  /// From now on some of it is kept for what is asked for next.
  public static func keep() { ct_keep_memory() }

  /// Gives it back to the system, which takes some milliseconds; for any thread.
  public static func giveBack() { ct_trim_memory() }
}
