import ArgumentParser
import ParallaxModel
import ParallaxSettings

/// Where a command prints, and what it says meanwhile.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Print into this file, which is written whole or not at all.", valueName: "file"))
  var output: String?

  @Flag(help: "With -o: replace a file that is there.")
  var force = false

  @Flag(
    name: .shortAndLong,
    help: "Say nothing of inputs that are left out, of settings or of other stories; the exit status stays.")
  var quiet = false
}

/// A command that takes the options for all commands.
protocol SharedCommand: ParsableCommand {
  var shared: SharedOptions { get }
  /// Whether `-o` is its own affair, and not that of what it prints.
  static var writesFiles: Bool { get }
}

extension SharedCommand {
  static var writesFiles: Bool { false }

  /// Lets those options hold that are not a matter of the command itself.
  ///
  /// - Throws: the exit status for wrong use, having said why.
  func letOptionsHold() throws {
    StandardError.isQuiet = shared.output.quiet
    if let theme = shared.theme {
      let known = ThemeLibrary(environment: .process).names
      guard known.contains(theme) else { throw wrongUse(.unknownTheme(theme, known: known)) }
    }
    if !Self.writesFiles, let path = shared.output.output, path != "-" {
      try StandardOutput.keep(for: OutputFile(path: path, replaces: shared.output.force))
    }
  }
}

/// Whether the exit status tells that reports differ.
struct DifferenceOptions: ParsableArguments {
  @Flag(help: "Exit with status 1 when the reports differ in what is told, in more than cosmetics.")
  var exitCode = false

  /// - Throws: the exit status, where it is asked for.
  func tell(_ differ: @autoclosure () -> Bool) throws {
    if exitCode, differ() { throw ExitCode(Program.Status.differences) }
  }
}

/// Says what is wrong; the exit status for it.
func wrongUse(_ message: Message) -> ExitCode {
  message.print()
  return ExitCode(Program.Status.trouble)
}
