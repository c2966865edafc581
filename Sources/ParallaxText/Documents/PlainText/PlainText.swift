/// Text without markup, in whatever encoding.
enum PlainText: DocumentFormat {
  static let name = "text"
  static let fileNameEndings = ["txt"]

  static func isFormat(of source: DocumentSource) -> Bool { FileFormat(of: source.bytes) == nil }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let decoded = decoded(source, &reading) else { return }
    reading.add(document(of: decoded, source, format: name))
  }

  /// The document of a text, its roles told by how its lines look and what they say.
  static func document(of decoded: DecodedText, _ source: DocumentSource, format: String) -> Document {
    let roles = SegmentRoles(decoded.text)
    return Document(
      path: source.path, place: source.place, digest: source.digest, format: format, encoding: decoded.encoding.name,
      exact: decoded.exact && source.isInput, text: decoded.text,
      blocks: roles.parts.map { DocumentBlock(.paragraph, $0.role, $0.bytes) },
      metadata: MetadataReader(roles).metadata.completed(by: source.declared.metadata),
      lines: source.isInput ? .ofText : .none)
  }

  /// Nil where there is no text, which is said.
  static func decoded(_ source: DocumentSource, _ reading: inout DocumentReading) -> DecodedText? {
    let declared = source.declared.charset.flatMap { TextEncoding(named: $0) }
    let decoded = TextDecoding.decode(source.bytes, as: source.encoding ?? declared)
    guard TextContent.isText(source.bytes, decoded) else {
      reading.report(.binary(format: nil), in: source)
      return nil
    }
    guard !decoded.text.trimmingSpace(decoded.text.indices).isEmpty else {
      reading.report(.empty, in: source)
      return nil
    }
    if let problem = decoded.problem { reading.report(problem, in: source, line: decoded.problemLine) }
    return decoded
  }
}
