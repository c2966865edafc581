import ArgumentParser
import ParallaxBrowser
import ParallaxOutput
import ParallaxPage
import ParallaxSettings

/// The one page of the manual, made of what the program itself goes by: the parser's help, the key table, the table of
/// settings, the glossary. What no table says stands in `ManualProse`.
struct Manual {
  private var page: ManPage

  /// - Parameters:
  ///   - help: of the whole program.
  ///   - time: of the page, in seconds since 1970; nil for that of the version.
  init(_ help: CommandHelp, time: Int?) {
    page = ManPage(
      name: "parallax", date: time.map { String(Colophon.timestamp($0).prefix(10)) } ?? Program.day,
      version: "Parallax \(Program.version)")
    begin(help)
    prose(ManualProse.reading)
    commands(of: help)
    options(of: help)
    keys()
    lists()
    settings()
    surroundings()
    prose(ManualProse.ending)
  }

  var text: String { page.text }

  private mutating func begin(_ help: CommandHelp) {
    page.section("NAME")
    page.paragraph("parallax - compare reports of one event")
    page.section("SYNOPSIS")
    let usage = ParallaxCommand.configuration.usage ?? ""
    page.example(usage.split(whereSeparator: \.isNewline).map { $0.trimmed })
    page.section("DESCRIPTION")
    page.paragraph(help.abstract)
  }

  private mutating func prose(_ sections: [ManualProse.Section]) {
    for section in sections {
      if let title = section.title { page.section(title) }
      for paragraph in section.paragraphs { page.paragraph(paragraph) }
    }
  }

  private mutating func commands(of help: CommandHelp) {
    let shared = Set(help.arguments.map(\.label))
    page.section("COMMANDS")
    if let browse = help.command(named: "browse") { command(browse, called: "[PATH...]", besides: shared) }
    for known in help.commands where known.isShown { command(known, called: known.name, besides: shared) }
  }

  /// A command with its own options and examples, then those below it.
  private mutating func command(_ help: CommandHelp, called name: String, besides shared: Set<String>) {
    page.subsection("parallax \(name)")
    page.paragraph(help.abstract)
    for paragraph in help.discussion { page.paragraph(paragraph) }
    for argument in help.arguments where !shared.contains(argument.label) {
      page.entry(argument.label, argument.words)
    }
    let examples = Example.all[name == "[PATH...]" ? help.name : name] ?? []
    page.example(examples.flatMap { [$0.line, "    # \($0.words)"] })
    for known in help.commands where known.isShown { command(known, called: "\(name) \(known.name)", besides: shared) }
  }

  private mutating func options(of help: CommandHelp) {
    page.section("OPTIONS FOR ALL COMMANDS")
    for argument in help.arguments { page.entry(argument.label, argument.words) }
  }

  private mutating func keys() {
    page.section("KEYS")
    page.paragraph(ManualProse.keys)
    for section in HelpSection.keys() {
      page.subsection(section.heading)
      page.list(section.entries.map { ($0.sample, $0.words + ($0.action.map { " (\($0))" } ?? "")) })
    }
  }

  private mutating func lists() {
    page.section("COMMANDS AFTER :")
    page.paragraph(ManualProse.commandLine)
    page.list(HelpSection.commandLine.entries.map { ($0.sample, $0.words) })
    page.section("SIGNS AND WORDS OF THE SCREEN")
    for section in HelpSection.glossary {
      page.subsection(section.heading)
      page.list(section.entries.map { ($0.sample, $0.words) })
    }
    page.section("LINE BY LINE")
    page.paragraph(ManualProse.lineByLine)
    page.list(HelpSection.lineByLine.entries.map { ($0.sample, $0.words) }, column: 30)
  }

  private mutating func settings() {
    page.section("SETTINGS")
    page.paragraph(ManualProse.settings)
    for row in SettingsTable.rows where !row.isTable { page.entry("\(row.name) = …", "\(row.words): \(row.values)") }
    for row in SettingsTable.rows where row.isTable {
      page.entry("[\(row.name)]", row.words)
      page.example([row.values])
    }
    prose([ManualProse.themes])
  }

  private mutating func surroundings() {
    page.section("FILES")
    for file in ManualProse.files { page.entry(file.path, file.words) }
    page.section("ENVIRONMENT")
    for row in EnvironmentTable.rows { page.entry(row.name, row.words) }
    page.section("EXIT STATUS")
    for row in ManualProse.statuses { page.entry(row.status, row.words) }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
