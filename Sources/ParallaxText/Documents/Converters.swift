/// Programs that turn what Parallax does not read itself into text or HTML, as the settings name them.
public struct Converters: Sendable, Equatable {
  /// What the settings say: a format (`pdf`), and the program with its arguments; empty for none.
  private var chosen: [Choice] = []
  /// Whether formats that nothing was chosen for have the usual program.
  private let hasUsual: Bool

  private struct Choice: Equatable, Sendable {
    let format: String
    let command: [String]
  }

  /// The usual programs.
  public init() { hasUsual = true }

  private init(hasUsual: Bool) { self.hasUsual = hasUsual }

  /// No program is started.
  public static let none = Converters(hasUsual: false)

  /// The program with its arguments for a format (`pdf`); nil where there is none. It gets the bytes on its standard
  /// input and prints the text.
  public func command(for format: String) -> [String]? {
    let command = chosen.last { $0.format == format }?.command ?? (hasUsual ? Self.usual(for: format) : nil)
    return command?.isEmpty == true ? nil : command
  }

  /// - Parameter command: the program with its arguments; empty for none.
  public mutating func choose(_ command: [String], for format: String) {
    chosen.append(Choice(format: format, command: command))
  }

  /// Made when it is asked for: few runs need one.
  private static func usual(for format: String) -> [String]? {
    format == "pdf" ? ["pdftotext", "-htmlmeta", "-enc", "UTF-8", "-", "-"] : nil
  }
}
