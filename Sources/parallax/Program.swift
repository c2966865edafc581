import ArgumentParser
import ParallaxOutput

/// One run of the program, from arguments to exit status.
enum Program {
  /// What the shell is told.
  enum Status {
    static let done: Int32 = 0
    /// With `--exit-code` alone.
    static let differences: Int32 = 1
    /// Wrong use, or an input that could not be read.
    static let trouble: Int32 = 2
    /// As a shell reports a process that a signal ended.
    static func signal(_ number: Int32) -> Int32 { 128 + number }
  }

  static func run(_ arguments: [String]) -> Int32 {
    do {
      return try execute(arguments)
    } catch let error as StandardOutput.Failure {
      return error.report()
    } catch let error as OutputFile.Failure {
      return error.report()
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      ParallaxCommand.message(for: error, of: arguments).print()
      return Status.trouble
    }
  }

  private static func execute(_ arguments: [String]) throws -> Int32 {
    if let script = CompletionScript(arguments) {
      try StandardOutput.write(script.text)
      return Status.done
    }
    do {
      if arguments == ["--version"] {
        try StandardOutput.write(versionText + "\n")
        return Status.done
      }
      try ParallaxCommand.checkFirstWord(of: arguments)
      // Parsing costs a tenth of a short run; what needs none goes without.
      if let browsing = Browsing(plain: arguments) {
        try browsing.run()
        return Status.done
      }
      if let collating = Collating(plain: arguments) {
        try collating.run()
        return Status.done
      }
      var command = try ParallaxCommand.alone(for: arguments) ?? ParallaxCommand.parseAsRoot(arguments)
      try (command as? any SharedCommand)?.letOptionsHold()
      try StandardOutput.whole { try command.run() }
    } catch  where ParallaxCommand.exitCode(for: error) == .success {
      try StandardOutput.write(ParallaxCommand.fullMessage(for: error) + "\n")
    }
    return Status.done
  }
}
