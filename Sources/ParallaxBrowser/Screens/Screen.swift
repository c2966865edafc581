import ParallaxPage

/// One of the screens that lie on each other: what its keys do, how it is drawn, what can be opened, searched for and
/// undone on it. Adding a screen is adding a type that conforms.
///
/// A screen holds what belongs to it alone; what all of them show and change is the `Workspace`. What happens to the
/// stack, or can be done by the session only, it gives back as steps.
protocol Screen: Sendable {
  /// Whether it hides the screens below; if not, it takes keys and the last line at most.
  var covers: Bool { get }

  // MARK: Keys

  /// The rows of the key table that hold here; nil where no key is looked up there.
  func context(in workspace: Workspace) -> Context?

  /// Takes a key before it is looked up in the key table; nil where it is to be looked up.
  mutating func take(_ key: Key, in workspace: inout Workspace) -> [Step]?

  /// Does an action of the key table. `.open` is what Enter opens, `.back` what Esc undoes or leaves.
  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step]

  /// Whether a key without a meaning here leaves the screen and goes to the one below; if not, it is refused.
  mutating func givesWay(in workspace: inout Workspace) -> Bool

  /// The wheel, a click, a drag.
  mutating func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step]

  // MARK: What is written in a prompt

  /// Whether characters are text here and not keys.
  var takesText: Bool { get }

  /// What `/` finds.
  mutating func search(for words: String, in workspace: inout Workspace) -> [Step]

  /// What `&` leaves.
  mutating func filter(by words: String, in workspace: inout Workspace)

  /// What is being written in a prompt on this screen.
  mutating func hear(_ prompt: Prompt, in workspace: inout Workspace)

  /// What `:report` does.
  mutating func turn(to report: Int, in workspace: inout Workspace)

  // MARK: What can be saved

  /// What it shows, as lines of text; nil where that is nothing to save.
  func text(in workspace: Workspace) -> String?

  /// The stories that it lists; nil where it lists none.
  var stories: ListedStories? { get }

  /// The evidence of what is at the cursor, as it is copied.
  func evidence(in workspace: Workspace) -> String?

  // MARK: Drawing

  func draw(_ workspace: Workspace, on canvas: inout Canvas)

  /// Draws the last line; whether this screen has one of its own.
  func drawLastLine(_ workspace: Workspace, row: Int, on canvas: inout Canvas) -> Bool

  /// Where the reader is, in words: `20 of 30`.
  func position(in workspace: Workspace) -> String

  /// What is said beside the position where there is no message.
  func detail(in workspace: Workspace) -> String

  func hints(in workspace: Workspace) -> HintedKeys

  /// What the help begins with that is asked for here.
  func helpTopic(in workspace: Workspace) -> HelpTopic

  /// After a change of the size or of the options.
  mutating func fit(_ workspace: Workspace)

  /// After a change of the reports; whether the screen still has something to show.
  mutating func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool

  /// Whether something that it shows follows the cursor only when the reader rests there.
  var isUnsettled: Bool { get }

  /// The reader rests at the cursor.
  mutating func settle()

  /// Asserts what the type promises, in debug builds.
  func checkInvariants()
}

extension Screen {
  var covers: Bool { true }
  var takesText: Bool { false }

  func take(_ key: Key, in workspace: inout Workspace) -> [Step]? { nil }
  func perform(_ action: Action, in workspace: inout Workspace) -> [Step] { [] }
  func givesWay(in workspace: inout Workspace) -> Bool { false }
  func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] { [] }
  func search(for words: String, in workspace: inout Workspace) -> [Step] { [] }
  func filter(by words: String, in workspace: inout Workspace) {}
  func hear(_ prompt: Prompt, in workspace: inout Workspace) {}
  func turn(to report: Int, in workspace: inout Workspace) {}
  func text(in workspace: Workspace) -> String? { nil }
  var stories: ListedStories? { nil }
  func evidence(in workspace: Workspace) -> String? { nil }
  func draw(_ workspace: Workspace, on canvas: inout Canvas) {}
  func drawLastLine(_ workspace: Workspace, row: Int, on canvas: inout Canvas) -> Bool { false }
  func position(in workspace: Workspace) -> String { "" }
  func detail(in workspace: Workspace) -> String { "" }
  func hints(in workspace: Workspace) -> HintedKeys { HintedKeys([]) }
  func helpTopic(in workspace: Workspace) -> HelpTopic { HelpTopic("Keys", []) }
  func fit(_ workspace: Workspace) {}
  func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool { true }
  var isUnsettled: Bool { false }
  func settle() {}
  func checkInvariants() {}
}
