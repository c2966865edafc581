/// Text without markup, in whatever encoding.
enum PlainText: DocumentFormat {
  static let name = "text"
  static let fileNameEndings = ["txt"]

  static func isFormat(of input: InputFile) -> Bool { FileFormat(of: input.bytes) == nil }

  static func documents(in input: InputFile, _ problems: inout [InputProblem]) -> [Document] {
    guard let decoded = decoded(input, &problems) else { return [] }
    let roles = SegmentRoles(decoded.text)
    return [
      Document(
        path: input.path, digest: input.digest, format: name, encoding: decoded.encoding.name, exact: decoded.exact,
        text: decoded.text, blocks: roles.parts.map { DocumentBlock(.paragraph, $0.role, $0.bytes) },
        metadata: MetadataReader(roles).metadata)
    ]
  }

  static func problems(in input: InputFile) -> [InputProblem] {
    var problems: [InputProblem] = []
    _ = decoded(input, &problems)
    return problems
  }

  /// Nil where there is no text.
  private static func decoded(_ input: InputFile, _ problems: inout [InputProblem]) -> DecodedText? {
    let decoded = TextDecoding.decode(input.bytes, as: input.encoding)
    guard TextContent.isText(input.bytes, decoded) else {
      problems.append(InputProblem(.binary(format: nil), path: input.path))
      return nil
    }
    guard !decoded.text.trimmingSpace(decoded.text.indices).isEmpty else {
      problems.append(InputProblem(.empty, path: input.path))
      return nil
    }
    if let problem = decoded.problem {
      problems.append(InputProblem(problem, path: input.path, line: decoded.problemLine))
    }
    return decoded
  }
}
