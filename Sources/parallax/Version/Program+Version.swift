import CBuild
import ParallaxModel

extension Program {
  /// Of the program; CHANGELOG.md says what it brings.
  static let version = "0.1.0"
  /// The day of the version, which its manual bears where `SOURCE_DATE_EPOCH` gives no other.
  static let day = "2026-11-29"

  /// The commit that it was built from; `unknown` where the build was not told.
  static var commit: String { String(cString: cbuild_commit()) }

  /// `0.1.0 (4344ee0c1d2e)`, for evidence; the version alone where the commit is not known.
  static var versionAndCommit: String { commit == "unknown" ? version : "\(version) (\(commit))" }

  /// What `--version` prints, for whoever writes of a fault: version, commit, libraries.
  static var versionText: String {
    let told = Libraries.withVersions.map { "\($0.name) \($0.version)" }
    let half = (told.count + 1) / 2
    let lines = [told[..<half], told[half...]].map { $0.joined(separator: ", ") }
    let untold = Libraries.withoutVersions.joined(separator: ", ")
    return """
      parallax \(version) (commit \(commit))
      with \(lines.joined(separator: ",\n"));
      and \(untold), which do not tell theirs
      """
  }
}
