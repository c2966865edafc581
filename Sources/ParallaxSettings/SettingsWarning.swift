/// Something in a settings or theme file that cannot be used. The program runs all the same.
public struct SettingsWarning: Error, Equatable {
  /// The file's path, or the name of an embedded theme.
  public let file: String
  /// Counted from 1; nil when it concerns the file as a whole.
  public let line: Int?
  public let problem: SettingsProblem

  public init(file: String, line: Int? = nil, _ problem: SettingsProblem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// One line, `path:line: what is wrong; what to do`. The path and words from the file stand in it as they are,
  /// so it has to be made safe before it is shown.
  public var message: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem.message)"
  }
}

/// What can be wrong with a settings or theme file.
public enum SettingsProblem: Sendable, Equatable {
  /// The system's words for why the file cannot be read.
  case unreadable(String)
  /// Larger than so many bytes.
  case tooLarge(Int)
  case notTOML(String)
  case unknownKey(String, known: [String])
  case wrongType(key: String, wanted: String)
  case unknownChoice(key: String, value: String, choices: [String])
  case unknownKeyName(String, action: String)
  case badSiglum(String)
  case unknownTheme(String, known: [String])
  case inheritsItself([String])
  case unknownRole(String)
  case unknownColour(String)
  case badColour(String)
  case badStyleWord(String)
  /// The ratio of the role's text to its ground, in hundredths, and what it should be at least.
  case lowContrast(role: String, hundredths: Int, wanted: Int)
}

extension SettingsProblem {
  /// The one home of these sentences: what is wrong; what to do.
  var message: String {
    switch self {
    case .unreadable(let reason): "cannot be read (\(reason)); check the path and the permissions"
    case .tooLarge(let limit): "is larger than \(limit) bytes; this is no settings file"
    case .notTOML(let reason): "not TOML: \(reason); the file is ignored until this is mended"
    case .unknownKey(let key, let known): "unknown key “\(key)”; known: \(Self.list(known))"
    case .wrongType(let key, let wanted): "“\(key)” has the wrong type; give \(wanted)"
    case .unknownChoice(let key, let value, let choices):
      "“\(value)” is no value of “\(key)”; choose one of \(Self.list(choices))"
    case .unknownKeyName(let name, let action):
      "“\(name)” is no key, in “\(action)”; write for instance j, C-d, Space, F1, ]c or C-x o"
    case .badSiglum(let siglum): "“\(siglum)” cannot be a siglum; give 1 to 8 visible characters without blanks"
    case .unknownTheme(let name, let known): "no theme “\(name)”; there are \(Self.list(known))"
    case .inheritsItself(let names): "the theme inherits itself (\(names.joined(separator: " → "))); change “inherits”"
    case .unknownRole(let role): "no role “\(role)”; the roles stand in the theme “dark”"
    case .unknownColour(let name): "no colour “\(name)” in the palette; add it to [palette]"
    case .badColour(let text):
      "“\(text)” is no colour; write \"#rrggbb\", and one of 16 or 8 names such as \"bright-blue\""
    case .badStyleWord(let word):
      "“\(word)” has no place in a style; write for instance \"amber\", \"ink on sand\" or \"rose strike\""
    case .lowContrast(let role, let hundredths, let wanted):
      "“\(role)” is hard to read: contrast \(Self.ratio(hundredths)), at least \(Self.ratio(wanted)) is wanted"
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private static func ratio(_ hundredths: Int) -> String {
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
