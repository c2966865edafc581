import Foundation
import ParallaxBrowser
import ParallaxSettings
import Testing

/// The manual, the examples and the scripts of completion are what the program itself goes by.
@Suite struct ManualTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("a.txt", "Bridge closed\n\nThe bridge was closed on Monday.\n".utf8)
    try workshop.write("mine.toml", "inherits = \"dark\"\n".utf8)
    try workshop.write(".config/parallax/themes/mine.toml", "inherits = \"dark\"\n".utf8)
    try workshop.write("config.toml", "theme = \"light\"\n".utf8)
  }

  /// Names of the commands that `--help` lists, those below others behind these.
  private func commands(below name: String = "") throws -> [String] {
    let help = try workshop.run("parallax \(name) --help").outputText
    guard let list = help.range(of: "SUBCOMMANDS:\n") else { return [] }
    let lines = help[list.upperBound...].split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    let names = lines.compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
    return try names.flatMap { below in
      let full = name.isEmpty ? below : "\(name) \(below)"
      return [full] + (name.isEmpty ? try commands(below: full) : [])
    }
  }

  /// The lines that the help of a command gives as examples.
  private func examples(of command: String) throws -> [String] {
    let help = try workshop.run("parallax \(command) --help").outputText
    guard let list = help.range(of: "Examples:\n") else { return [] }
    return help[list.upperBound...].split(separator: "\n").prefix { $0.hasPrefix("  ") }
      .filter { !$0.hasPrefix("   ") }.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func everyCommandHasTwoExamplesThatRun() throws {
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder.path + "/reports", withDestinationPath: "seeds")
    try workshop.write("reports.jsonl", "{\"path\":\"a\",\"text\":\"The bridge was closed on Monday.\"}\n".utf8)
    // What one of them writes others ask for, in whatever order.
    for line in try examples(of: "export") { #expect(try workshop.run(line).status == 0, "\(line)") }
    for command in ["browse"] + (try commands()) {
      let examples = try examples(of: command)
      #expect(examples.count >= 2, "\(command)")
      for line in examples where command != "export" {
        let run = try workshop.run("curl() { cat a.txt; }; set -e; \(line) > out.txt")
        #expect(run.status == 0, "\(line): \(run.errorText)")
      }
    }
  }

  @Test func theManualHasEveryCommandWithItsOptions() throws {
    let manual = try workshop.run("parallax manual").outputText
    for command in try commands() {
      #expect(manual.contains(".SS \"parallax \(command.replacing("-", with: "\\-"))\"\n"), "\(command)")
      let help = try workshop.run("parallax \(command) --help").outputText
      for option in help.matches(of: /--[a-z][a-z-]+/) {
        #expect(manual.contains("\(option.output)".replacing("-", with: "\\-")), "\(command) \(option.output)")
      }
    }
  }

  @Test func theManualHasEveryKeySettingAndSign() throws {
    let manual = try workshop.run("parallax manual").outputText
    let keys = try workshop.run("parallax keys").outputText
    let names = keys.split(separator: "\n").filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").last }
    #expect(names.count > 80)
    for name in names { #expect(manual.contains("(\(name.replacing("-", with: "\\-")))"), "\(name)") }
    for row in SettingsTable.rows {
      #expect(manual.contains(row.isTable ? "\\fB[\(row.name)]\\fR" : "\\fB\(row.name) = "), "\(row.name)")
    }
    for section in HelpSection.glossary + [.lineByLine, .commandLine] {
      #expect(!section.entries.isEmpty)
      #expect(section.entries.allSatisfy { !$0.sample.isEmpty && !$0.words.isEmpty }, "\(section.heading)")
    }
  }

  /// What the sources ask the environment for is in the table, and nothing else is.
  @Test func theManualHasEveryVariableThatIsAskedFor() throws {
    let told = Set(EnvironmentTable.rows.flatMap { $0.name.components(separatedBy: ", ") })
    var asked: Set<String> = []
    let sources = Golden.folder.appendingPathComponent("../../../Sources").standardizedFileURL
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in try #require(files) where ["swift", "c"].contains(file.pathExtension) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?:environment|self|process)\[?\(?"([A-Z][A-Z_]+)"|getenv\("([A-Z_]+)"\)/) {
        asked.insert(String(match.output.1 ?? match.output.2 ?? ""))
      }
    }
    #expect(asked.count > 5)
    #expect(asked.subtracting(told).isEmpty)
  }

  @Test func theSamePageIsMadeForTheSameTime() throws {
    let first = try workshop.run("SOURCE_DATE_EPOCH=1700000000 parallax manual")
    #expect(first.outputText.hasPrefix(".TH \"PARALLAX\" \"1\" \"2023-11-14\" "))
    #expect(first.output == (try workshop.run("SOURCE_DATE_EPOCH=1700000000 parallax manual")).output)
    #expect(first.output.allSatisfy { $0 < 0x80 })
  }

  @Test(.enabled(if: Workshop.has("mandoc"), "there is no mandoc here")) func mandocFindsNothingToSay() throws {
    let run = try workshop.run("parallax manual > parallax.1; mandoc -Tlint parallax.1")
    #expect(run.outputText + run.errorText == "")
  }

  @Test(.enabled(if: Workshop.has("groff"), "there is no groff here")) func groffWarnsOfNothing() throws {
    let run = try workshop.run("parallax manual | groff -man -ww -Tutf8 2>&1 > page.txt; grep -c . page.txt")
    #expect(run.errorText == "")
    #expect((Int(run.outputText.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 400)
  }
}

extension Workshop {
  /// Whether a program is installed.
  static func has(_ program: String) -> Bool {
    ["/bin", "/usr/bin", "/usr/local/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }
}
