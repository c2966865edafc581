import ParallaxModel
import ParallaxPage

/// What a command line may go on with in a place.
struct CommandChoices {
  private let workspace: Workspace
  private let place: Context

  init(_ workspace: Workspace, in place: Context) { (self.workspace, self.place) = (workspace, place) }

  /// The beginning that stays, and the words that may stand after it.
  func completions(of line: String) -> (stem: String, words: [String]) {
    guard let blank = line.firstIndex(of: " ") else {
      let names = CommandName.names(in: place).filter { $0.hasPrefix(line) }
      let takesMore =
        names.count == 1 && NamedCommand(rawValue: names[0]) != nil && !CommandName.isAction(names[0], in: place)
      return ("", takesMore ? [names[0] + " "] : names)
    }
    let stem = line[...blank]
    guard let command = NamedCommand(rawValue: String(line[..<blank])), CommandName.command(command).holds(in: place)
    else { return (String(stem), []) }
    return (String(stem), choices(of: command).filter { $0.hasPrefix(line[line.index(after: blank)...]) })
  }

  /// What can be switched here.
  var switches: [Switch] {
    Switch.allCases.filter { $0.action.map { CommandName.action($0).holds(in: place) } ?? true }
  }

  func choices(of command: NamedCommand) -> [String] {
    switch command {
    case .base, .report: workspace.story.projection.synopsis.story.reports.map(workspace.siglum)
    case .theme: workspace.themes?.names ?? []
    case .layout: PageLayout.allCases.map(\.rawValue)
    case .set: switches.flatMap { [$0.rawValue, "no\($0.rawValue)"] }
    case .export: workspace.storyFormats.map(\.name)
    case .search, .filter, .who, .help, .passage, .story, .save: []
    }
  }

  func isOn(_ wanted: Switch) -> Bool {
    switch wanted {
    case .mouse: workspace.terminal.usesMouse
    case .regex: workspace.entries.usesRegex
    case .cosmetic: workspace.story.options.showsCosmetic
    case .furniture: workspace.story.options.showsFurniture
    case .equal: workspace.story.options.showsEqual
    case .invisible: workspace.story.options.showsInvisible
    case .similarities: workspace.story.options.showsShared
    }
  }
}
