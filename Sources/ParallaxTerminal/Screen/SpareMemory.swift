internal import CTerminal

/// Memory that the program has asked for and does not use any more.
public enum SpareMemory {
  /// Gives it back to the system, which takes some milliseconds; for any thread.
  public static func giveBack() { ct_trim_memory() }
}
