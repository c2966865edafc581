/// What a screen asks for when it has taken a key.
enum Step: Sendable {
  /// Something that only the session can do.
  case session(Effect)
  /// Another screen on top of this one.
  case push(any Screen)
  /// Another screen, in the place of this one where it is of the same type.
  case show(any Screen)
  /// The screen below.
  case pop
  /// What was written in a prompt goes to the screen that it was opened on.
  case submit(Prompt)
  /// All screens fit themselves to other options.
  case refit
}

extension [Step] {
  static var quit: [Step] { [.session(.quit)] }
  static var redraw: [Step] { [.session(.redraw)] }
}
