import ArgumentParser
import ParallaxSettings

/// The manual, for `man`: `make install` puts it where that looks.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, for man -l - or a file.", shouldDisplay: false)

  func run() throws {
    guard let help = CommandHelp.program else { return }
    let time = SettingsEnvironment.process["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    try StandardOutput.write(Manual(help, time: time).text)
  }
}
