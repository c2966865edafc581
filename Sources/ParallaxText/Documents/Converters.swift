/// Programs that turn what Parallax does not read itself into text or HTML, as the settings name them.
public struct Converters: Sendable, Equatable {
  /// Format (`pdf`) → the program with its arguments. It gets the bytes on its standard input and prints the text.
  public var commands: [String: [String]]

  public init(commands: [String: [String]] = Converters.usual) { self.commands = commands }

  /// No program is started.
  public static let none = Converters(commands: [:])

  public static let usual = ["pdf": ["pdftotext", "-htmlmeta", "-enc", "UTF-8", "-", "-"]]
}
