/// Where the database is.
public enum StorePlace {
  /// `parallax/parallax.db` in `$XDG_STATE_HOME`, or in `~/.local/state` if that is unset or relative (XDG Base Directory
  /// Specification); nil if there is no home directory either.
  public static func path(in environment: (String) -> String?) -> String? {
    if let base = environment("XDG_STATE_HOME"), base.hasPrefix("/") { return "\(base)/parallax/parallax.db" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/parallax/parallax.db"
  }
}
