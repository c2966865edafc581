/// The files that arguments name, in the order of their paths, not yet read: thousands take no more room than their names.
package struct FoundInputs: Sendable {
  let files: [FoundPath]
  /// What was wrong with folders.
  package let problems: [InputProblem]
  /// Files in folders that hold no report.
  package let passedOver: Int

  package var count: Int { files.count }

  /// The paths as they are shown.
  package var paths: [String] { files.map(\.shown) }
}
