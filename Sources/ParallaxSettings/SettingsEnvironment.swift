import Glibc

/// The environment variables that settings depend on.
public struct SettingsEnvironment: Sendable {
  private let value: @Sendable (String) -> String?

  /// The variables of a dictionary.
  public init(_ variables: [String: String]) { value = { variables[$0] } }

  /// The variables of this process.
  public static let process = SettingsEnvironment(lookup: { name in getenv(name).map { String(cString: $0) } })

  private init(lookup: @escaping @Sendable (String) -> String?) { value = lookup }

  /// The value of a variable; nil when it is not set or empty.
  public subscript(name: String) -> String? {
    guard let text = value(name), !text.isEmpty else { return nil }
    return text
  }

  /// The folder of the settings: `parallax` in `$XDG_CONFIG_HOME`, or in `~/.config` when that is not set or not
  /// absolute, as the XDG Base Directory Specification has it; nil when there is no home either.
  public var folder: String? {
    if let base = self["XDG_CONFIG_HOME"], base.hasPrefix("/") { return "\(base)/parallax" }
    return self["HOME"].map { "\($0)/.config/parallax" }
  }

  /// The settings that the environment makes: `PARALLAX_SECURE` secure, `CLICOLOR_FORCE` colour always, `NO_COLOR` and a `TERM` of `dumb` never.
  public var settings: Settings {
    var settings = Settings()
    if self["CLICOLOR_FORCE"].map({ $0 != "0" }) == true { settings.colour = .always }
    if self["NO_COLOR"] != nil || self["TERM"] == "dumb" { settings.colour = .never }
    if self["PARALLAX_SECURE"].map({ $0 != "0" }) == true { settings.isSecure = true }
    return settings
  }

  /// The theme for a terminal that says what its ground is (`COLORFGBG`, the last number): light or dark.
  public var themeForGround: String {
    guard let last = self["COLORFGBG"]?.split(separator: ";").last, let ground = Int(last) else { return "dark" }
    return ground == 7 || ground == 15 ? "light" : "dark"
  }
}
