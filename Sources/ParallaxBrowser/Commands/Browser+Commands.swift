import ParallaxModel
import ParallaxPage

extension Browser {
  mutating func askForCommand() { prompt = Prompt(.command, history: commandHistory.map { SearchQuery($0) }) }

  /// Does what a command line says: the name of an action, a command with its argument, or a passage's number.
  mutating func run(_ line: String) -> [Effect] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first else { return [] }
    commandHistory.removeAll { $0 == line }
    commandHistory.append(line)
    let argument = words.count > 1 ? words[1].split(separator: " ").joined(separator: " ") : ""
    if argument.isEmpty, CommandName.command(.passage).holds(in: context), goToPassage(named: word) { return [] }
    let found = CommandName.names(beginning: word, in: context)
    if found.count > 1 {
      message = .severalCommands(word, found)
    } else if let name = found.first {
      return run(name, argument)
    } else {
      message = CommandName.place(of: word).map { .notHere(word, $0) } ?? .noSuchCommand(word)
    }
    return []
  }

  private mutating func run(_ name: String, _ argument: String) -> [Effect] {
    if let command = NamedCommand(rawValue: name), !argument.isEmpty || !CommandName.isAction(name, in: context) {
      return run(command, argument)
    }
    if !argument.isEmpty { message = .takesNoArgument(name) }
    guard argument.isEmpty, let action = Action(rawValue: name) else { return [] }
    return perform(action)
  }

  private mutating func run(_ command: NamedCommand, _ argument: String) -> [Effect] {
    switch command {
    case .base: withReport(argument) { $0.makeBase($1) }
    case .report where listing != nil: withReport(argument) { $0.turn(to: $1) }
    case .report: withReport(argument) { $0.select($1 == $0.base ? nil : $1) }
    case .theme: return chooseTheme(argument)
    case .layout:
      if let layout = PageLayout(rawValue: argument) { setLayout(layout) } else { refuse(.layout, argument) }
    case .search: search(here: argument)
    case .filter: filter(here: argument)
    case .who: ask(.phrase(argument, []))
    case .help:
      if help == nil { _ = perform(.help) }
      if help?.search(for: argument) == false { message = .notInHelp(argument) }
    case .set: return set(argument)
    case .passage: if !goToPassage(named: argument) { message = .noSuchPassage(argument) }
    }
    return []
  }

  private mutating func refuse(_ command: NamedCommand, _ argument: String) {
    message = .noSuchChoice(argument, choices(of: command))
  }

  private mutating func withReport(_ name: String, _ act: (inout Browser, Int) -> Void) {
    guard let report = collation.report(withSiglum: name), choices(of: .base).contains(name) else {
      message = .noSuchChoice(name, choices(of: .base))
      return
    }
    act(&self, report)
  }

  private mutating func goToPassage(named name: String) -> Bool {
    let name = name.lowercased()
    let found = projection.synopsis.passages.indices.first { projection.synopsis.name(of: $0).lowercased() == name }
    guard let found, name != "h" else {
      if name.first?.isNumber == true { message = .noSuchPassage(name) }
      return message == .noSuchPassage(name)
    }
    if listing != nil { leaveListing() }
    leap { $0.show(passage: found, named: name) }
    return true
  }

  private mutating func show(passage: Int, named name: String) {
    if options.layout == .findings { setLayout(textLayout) }
    message = nil
    guard let line = index.starts[passage] else {
      message = .leftOut(name)
      return
    }
    viewport.move(to: line, through: line + 2, atRow: Self.passageRow)
    currentChange = nil
  }

  private mutating func chooseTheme(_ name: String) -> [Effect] {
    guard let themes, let place = themes.names.firstIndex(of: name) else {
      refuse(.theme, name)
      return []
    }
    let effects = showTheme(place - themes.place)
    message = .theme(name)
    renewListing()
    return effects
  }

  private mutating func set(_ words: String) -> [Effect] {
    let isOff = words.hasPrefix("no")
    guard let wanted = switches.first(where: { $0.rawValue == (isOff ? String(words.dropFirst(2)) : words) }) else {
      refuse(.set, words)
      return []
    }
    switch wanted {
    case .mouse:
      usesMouse = !isOff
      message = .mouse(isOn: usesMouse)
      return [.useMouse(usesMouse)]
    case .regex:
      usesRegex = !isOff
      message = .regex(isOn: usesRegex)
    default: if let action = wanted.action, isOn(wanted) == isOff { return perform(action) }
    }
    return []
  }

  private func isOn(_ wanted: Switch) -> Bool {
    switch wanted {
    case .mouse: usesMouse
    case .regex: usesRegex
    case .cosmetic: options.showsCosmetic
    case .furniture: options.showsFurniture
    case .equal: options.showsEqual
    case .invisible: options.showsInvisible
    case .similarities: options.showsShared
    }
  }
}

extension Browser {
  /// What a line may go on with: the beginning that stays, and the words that may stand after it.
  func completions(of line: String) -> (stem: String, words: [String]) {
    guard let blank = line.firstIndex(of: " ") else {
      let names = CommandName.names(in: contextBelowPrompt).filter { $0.hasPrefix(line) }
      let takesMore =
        names.count == 1 && NamedCommand(rawValue: names[0]) != nil
        && !CommandName.isAction(names[0], in: contextBelowPrompt)
      return ("", takesMore ? [names[0] + " "] : names)
    }
    let stem = line[...blank]
    guard let command = NamedCommand(rawValue: String(line[..<blank])),
      CommandName.command(command).holds(in: contextBelowPrompt)
    else { return (String(stem), []) }
    return (String(stem), choices(of: command).filter { $0.hasPrefix(line[line.index(after: blank)...]) })
  }

  /// What can be switched here.
  private var switches: [Switch] {
    Switch.allCases.filter { $0.action.map { CommandName.action($0).holds(in: contextBelowPrompt) } ?? true }
  }

  private func choices(of command: NamedCommand) -> [String] {
    switch command {
    case .base, .report: projection.synopsis.story.reports.map(siglum)
    case .theme: themes?.names ?? []
    case .layout: PageLayout.allCases.map(\.rawValue)
    case .set: switches.flatMap { [$0.rawValue, "no\($0.rawValue)"] }
    case .search, .filter, .who, .help, .passage: []
    }
  }
}
