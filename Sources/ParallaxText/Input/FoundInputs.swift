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

extension FoundInputs {
  /// What the system said of a file when it was found; nil for what was not there.
  package func stamp(of file: Int) -> FileStamp? { files[file].stamp }

  /// Hands over the argument that a file was found by, and the bytes that its path has behind it: none for the argument
  /// itself.
  package func withPlace<Result>(
    of file: Int, _ body: (_ argument: UnsafeRawBufferPointer, _ rest: UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let length = files[file].argumentLength
    return files[file].system.withUnsafeBytes { path in
      body(
        UnsafeRawBufferPointer(rebasing: path[..<length]),
        UnsafeRawBufferPointer(rebasing: path[length..<path.count - 1]))
    }
  }

  /// The path of a file as it is shown.
  package func path(of file: Int) -> String { files[file].shown }
}
