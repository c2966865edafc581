internal import ParallaxFormats

/// ODT (OpenDocument 1.3): the text of `content.xml`.
enum OpenDocument: DocumentFormat {
  static let name = "odt"

  static func isFormat(of source: DocumentSource) -> Bool { OfficePackage.kind(of: source) == .odt }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let package = try? OfficePackage(source) else { return }
    guard !isEncrypted(package, &reading) else {
      return reading.report(.encrypted(format: "an OpenDocument text"), in: source)
    }
    guard let tree = package.tree("content.xml", &reading), let root = tree.root else {
      if reading.problems.isEmpty {
        reading.report(.broken(format: "an OpenDocument text", reason: "its text is missing or damaged"), in: source)
      }
      return
    }
    if let problem = tree.problem {
      reading.report(.broken(format: "an OpenDocument text", reason: problem.reason), in: source)
    }
    let properties = OfficeProperties.openDocument(package.tree("meta.xml", &reading))
    var reader = OpenDocumentReader(root, limit: reading.limits.text)
    reader.read(root)
    reader.blocks.judged.read(source, format: name, title: "an OpenDocument text", properties.metadata, into: &reading)
  }

  /// Whether the list of parts says that the text needs a key; the archive itself does not.
  private static func isEncrypted(_ package: OfficePackage, _ reading: inout DocumentReading) -> Bool {
    let entries = package.tree("META-INF/manifest.xml", &reading)?.root?.children("file-entry") ?? []
    return entries.contains { $0.attribute("full-path") == "content.xml" && $0.child("encryption-data") != nil }
  }
}
