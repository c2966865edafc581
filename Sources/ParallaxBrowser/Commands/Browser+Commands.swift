import ParallaxModel
import ParallaxPage

/// What is written after `:`, done on the top screen.
extension Browser {
  private var place: Context { stack.context(in: workspace) }
  private var choices: CommandChoices { CommandChoices(workspace, in: place) }

  /// Does what a command line says: the name of an action, a command with its argument, or a passage's number.
  mutating func run(_ line: String) -> [Effect] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first else { return [] }
    workspace.entries.remember(command: line)
    let argument = words.count > 1 ? words[1].split(separator: " ").joined(separator: " ") : ""
    if argument.isEmpty, CommandName.command(.passage).holds(in: place), goToPassage(named: word) { return [] }
    let found = CommandName.names(beginning: word, in: place)
    if found.count > 1 {
      workspace.message = .severalCommands(word, found)
    } else if let name = found.first {
      return run(name, argument)
    } else {
      workspace.message = CommandName.place(of: word).map { .notHere(word, $0) } ?? .noSuchCommand(word)
    }
    return []
  }

  private mutating func run(_ name: String, _ argument: String) -> [Effect] {
    if let command = NamedCommand(rawValue: name), !argument.isEmpty || !CommandName.isAction(name, in: place) {
      return run(command, argument)
    }
    if !argument.isEmpty { workspace.message = .takesNoArgument(name) }
    guard argument.isEmpty, let action = Action(rawValue: name) else { return [] }
    return perform(action)
  }

  private mutating func run(_ command: NamedCommand, _ argument: String) -> [Effect] {
    switch command {
    case .base: withReport(command, argument) { $0.workspace.makeBase($1) }
    case .report: withReport(command, argument) { $0.stack.top.turn(to: $1, in: &$0.workspace) }
    case .theme: return chooseTheme(argument)
    case .layout:
      if let layout = PageLayout(rawValue: argument) { workspace.setLayout(layout) } else { refuse(.layout, argument) }
    case .search: return lookFor(argument)
    case .filter: leaveOnly(argument)
    case .who where holds(.command("\(command.rawValue) \(argument)")): break
    case .who: return apply([.show(ListingScreen(.phrase(argument, []), in: workspace))])
    case .help: return help(with: argument)
    case .set: return set(argument)
    case .story: return open(story: argument)
    case .save: return save(as: argument)
    case .export: return export(argument)
    case .passage:
      if !goToPassage(named: argument), !holds(.command("\(command.rawValue) \(argument)")) {
        workspace.message = .noSuchPassage(argument)
      }
    }
    return []
  }

  private mutating func refuse(_ command: NamedCommand, _ argument: String) {
    workspace.message = .noSuchChoice(argument, choices.choices(of: command))
  }

  private mutating func withReport(
    _ command: NamedCommand, _ name: String, _ act: (inout Browser, Int) -> Void
  ) {
    guard let report = collation.report(withSiglum: name), choices.choices(of: .base).contains(name) else {
      return holds(.command("\(command.rawValue) \(name)")) ? () : refuse(.base, name)
    }
    act(&self, report)
  }

  /// The help of the place, with what is looked for in it.
  private mutating func help(with words: String) -> [Effect] {
    let effects = place == .help ? [] : perform(.help)
    return effects + apply(stack.top.search(for: words, in: &workspace))
  }

  /// Opens the story of that number, as in the list of stories.
  private mutating func open(story text: String) -> [Effect] {
    if let collection = workspace.collection, stack.last(StoryScreen.self) == nil {
      return open(story: text, of: collection)
    }
    let stories = collation.stories
    guard let number = Int(text), stories.indices.contains(number - 1) else {
      if !holds(.command("\(NamedCommand.story.rawValue) \(text)")) {
        workspace.message = .noSuchStory(text, of: stories.count)
      }
      return []
    }
    return apply([.goToStory] + workspace.open(stories[number - 1]))
  }

  /// Of a large collection the one of that number in the list.
  private mutating func open(story text: String, of collection: CollectionState) -> [Effect] {
    guard let list = stack.last(StoriesScreen.self)?.list, let number = Int(text),
      list.shown.indices.contains(number - 1)
    else {
      workspace.message = .noSuchStory(text, of: collection.rows.count)
      return []
    }
    return apply(workspace.requestOpening([list.rows[list.shown[number - 1]]]))
  }

  /// Goes to the passage of that number; whether there is one, or it is said why not.
  private mutating func goToPassage(named name: String) -> Bool {
    let name = name.lowercased()
    let synopsis = workspace.story.projection.synopsis
    guard let found = synopsis.passages.indices.first(where: { synopsis.name(of: $0).lowercased() == name }),
      name != "h"
    else {
      guard name.first?.isNumber == true else { return false }
      if !holds(.command(name)) { workspace.message = .noSuchPassage(name) }
      return true
    }
    if let list = stack.last(ListingScreen.self) {
      workspace.leftListing = list.list
      stack.pop()
    }
    workspace.leap { $0.show(passage: found, named: name) }
    return true
  }

  private mutating func chooseTheme(_ name: String) -> [Effect] {
    guard let themes = workspace.themes, let place = themes.names.firstIndex(of: name) else {
      refuse(.theme, name)
      return []
    }
    let steps = workspace.turnTheme(by: place - themes.place)
    workspace.message = .theme(name)
    return apply(steps)
  }

  private mutating func set(_ words: String) -> [Effect] {
    let isOff = words.hasPrefix("no")
    let name = isOff ? String(words.dropFirst(2)) : words
    guard let wanted = choices.switches.first(where: { $0.rawValue == name }) else {
      refuse(.set, words)
      return []
    }
    switch wanted {
    case .mouse:
      workspace.terminal.usesMouse = !isOff
      workspace.message = .mouse(isOn: !isOff)
      return [.useMouse(!isOff)]
    case .regex:
      workspace.entries.usesRegex = !isOff
      workspace.message = .regex(isOn: !isOff)
    default: if let action = wanted.action, choices.isOn(wanted) == isOff { return perform(action) }
    }
    return []
  }
}

extension Workspace {
  /// Shows a passage that a command names.
  mutating func show(passage: Int, named name: String) {
    if !layout.showsPassages { setLayout(story.leaps.textLayout) }
    message = nil
    guard let place = story.start(ofPassage: passage) else {
      message = .leftOut(name)
      return
    }
    story.go(to: place, more: 2, atRow: Self.passageRow)
    story.focus.change = nil
  }
}
