/// The files that arguments name, in the order of their paths, not yet read: thousands take no more room than their names.
public struct FoundInputs: Sendable {
  let files: [FoundPath]
  /// What was wrong with folders.
  public let problems: [InputProblem]
  /// Files in folders that hold no report.
  public let passedOver: Int

  public var count: Int { files.count }

  /// The paths as they are shown.
  public var paths: [String] { files.map(\.shown) }
}
