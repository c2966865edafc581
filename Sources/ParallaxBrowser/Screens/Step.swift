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
  /// The story, where it lies below; else it is put on top.
  case goToStory
  /// What an action of the key table does on the screen that is on top now.
  case perform(Action)
  /// What is being written in a prompt is told to the screen that it was opened on.
  case tell(Prompt)
  /// All screens renew themselves after a change of the reports.
  case renew(ReportsChange)
  /// What was written in a prompt goes to the screen that it was opened on.
  case submit(Prompt)
  /// All screens fit themselves to other options.
  case refit
}

extension [Step] {
  static var quit: [Step] { [.session(.quit)] }
  static var redraw: [Step] { [.session(.redraw)] }
}
