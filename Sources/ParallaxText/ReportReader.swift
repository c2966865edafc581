internal import ParallaxSupport

/// Files → reports: decoding, sigla, segments, sentences, tokens, and what each text says of itself.
public struct ReportReader: Sendable {
  public init() {}

  /// Reads files into reports in canonical order: siglum, then path, then content digest.
  ///
  /// - Parameter sigla: path → siglum, where the reader chose one.
  /// - Returns: a report for every file that is text and not empty, the vocabulary that their tokens are numbered in,
  ///   and what was wrong. Whatever the order of `files`, the result is the same.
  public func read(
    _ files: [InputFile], sigla: [String: String] = [:]
  ) -> (reports: [Report], vocabulary: Vocabulary, problems: [InputProblem]) {
    var problems: [InputProblem] = []
    let opened = reportFiles(files, sigla, &problems)
    var vocabulary = Vocabulary()
    var builder = ReportBuilder()
    let size = opened.reduce(0) { $0 + $1.text.count }
    let outlines: [ReportOutline] = .inParallel(opened.count, fewest: size < ManyHands.bytes ? .max : 2) {
      ReportOutline(of: opened[$0])
    }
    let reports = outlines.map { builder.report(of: $0, &vocabulary) }
    return (reports, vocabulary, problems)
  }

  /// What is wrong with files by what is in them, without reading them into reports: what `read` returns of it.
  public func problems(in files: [InputFile]) -> [InputProblem] {
    var problems: [InputProblem] = []
    for file in files { _ = open(file, &problems) }
    return Self.sorted(problems)
  }

  private func reportFiles(
    _ files: [InputFile], _ sigla: [String: String], _ problems: inout [InputProblem]
  ) -> [ReportFile] {
    var opened: [ReportFile] = []
    for file in files {
      if let report = open(file, &problems) { opened.append(report) }
    }
    opened.sort(by: Self.precedes)
    let names = Sigla.sigla(for: opened.map(\.path), overrides: sigla)
    for index in opened.indices { opened[index].siglum = names[index] }
    problems = Self.sorted(problems)
    return opened.sorted(by: Self.precedes)
  }

  private func open(_ file: InputFile, _ problems: inout [InputProblem]) -> ReportFile? {
    let decoded = TextDecoding.decode(file.bytes, as: file.encoding)
    if case .foreign(let format) = TextContent.nature(of: file.bytes, decoded) {
      problems.append(InputProblem(.binary(format: format), path: file.path))
      return nil
    }
    guard !decoded.text.trimmingSpace(decoded.text.indices).isEmpty else {
      problems.append(InputProblem(.empty, path: file.path))
      return nil
    }
    if let problem = decoded.problem {
      problems.append(InputProblem(problem, path: file.path, line: decoded.problemLine))
    }
    return ReportFile(
      siglum: "", path: file.path, digest: file.digest, encoding: decoded.encoding.name,
      exact: decoded.exact, text: decoded.text)
  }

  private static func sorted(_ problems: [InputProblem]) -> [InputProblem] {
    problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func precedes(_ one: ReportFile, _ other: ReportFile) -> Bool {
    for (a, b) in [(one.siglum, other.siglum), (one.path, other.path), (one.digest, other.digest)] where a != b {
      return a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    return false
  }
}
