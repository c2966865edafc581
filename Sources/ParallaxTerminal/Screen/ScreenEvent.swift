public import ParallaxPage

/// What a screen waits for.
public enum ScreenEvent: Sendable, Equatable {
  /// A key, a paste, or another size.
  case key(Key)
  /// The process is to stop as after `C-z`: call `suspend`.
  case stop
  /// `Screen.wake` was called, from whatever thread.
  case woken
  /// A signal, or the end of the terminal: close and leave with this exit status.
  case ended(status: Int32)
}
