public import ParallaxModel
public import ParallaxPage

/// Something that the interface asks the session to do; all else it does itself.
public enum Effect: Sendable, Equatable {
  case quit
  /// Let the collation that is awaited be.
  case stopAligning
  /// Make the collation after all.
  case align
  /// Stop the process until the shell continues it.
  case suspend
  /// Paint every cell, whatever the terminal is thought to show.
  case redraw
  case changeTheme(StyleTable)
  /// Keep these corrections, made with one key, and show the collation with them.
  case correct([Correction])
  /// Take back the last corrections, and show the collation without them.
  case undoCorrection
  /// Keep what the reader says of the stories of a large collection, and group them anew.
  case regroup(StoryChange)
  /// Keep this, and forget those that it takes the place of.
  case annotate(Annotation, replacing: [Int])
  case forgetAnnotations([Int])
  /// Remember that these words were read; there is no hurry.
  case remember(read: [TextRange])
  /// Read the files again.
  case reload
  /// Let the terminal report the mouse, or leave it to the terminal.
  case useMouse(Bool)
  /// Put text on the terminal's clipboard, below it with which program that was and when; the reader has agreed.
  case copy(String)
  /// Write a file; `hear` is to be told what came of it.
  case save(SaveRequest)
  /// Open a file in the editor, at a line counted from 1.
  case edit(path: String, line: Int)
}
