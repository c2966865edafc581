internal import ParallaxFormats

/// PDF, through the converter that the settings name: plain text, or text with the properties that `pdftotext -htmlmeta`
/// puts before it. (`-layout` reads across columns.)
enum PDFDocument: DocumentFormat {
  static let name = "pdf"
  private static let title = "a PDF document"

  static func isFormat(of source: DocumentSource) -> Bool { start(in: source.bytes) != nil }

  /// The specification wants it at once, and readers look for it within the first kilobyte.
  private static func start(in bytes: [UInt8]) -> Int? {
    let mark = Array("%PDF-".utf8)
    if bytes.starts(with: mark) { return 0 }
    // Text that speaks of PDF is no PDF.
    let beginning = bytes.prefix(1024)
    guard let start = beginning.indices.first(where: { beginning[$0...].starts(with: mark) }) else { return nil }
    let before = beginning[..<start]
    return before.contains(0) || before.allSatisfy { $0 <= 0x20 || $0 >= 0x7F } ? start : nil
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let printed = converted(source, &reading) else { return }
    let text = TextDecoding.decode(printed).text
    let page = ConvertedPage(text)
    let layout = PDFLayout(page.text, title: page.properties.title, limit: reading.limits.text)
    var blocks = JudgedBlocks(limit: reading.limits.text)
    blocks.judgesHeadline = !layout.hasTitleWithin
    for block in layout.blocks { blocks.add(block) }
    blocks.read(source, format: name, title: title, page.properties.metadata, into: &reading)
  }

  private static func converted(_ source: DocumentSource, _ reading: inout DocumentReading) -> [UInt8]? {
    guard let command = reading.converters.command(for: name), let program = command.first else {
      reading.report(.converterForbidden(format: title), in: source)
      return nil
    }
    do throws(Conversion.Failure) {
      return try Conversion(command).run(Array(source.bytes[(start(in: source.bytes) ?? 0)...]))
    } catch {
      reading.report(problem(error, program, source), in: source)
      return nil
    }
  }

  private static func problem(
    _ failure: Conversion.Failure, _ program: String, _ source: DocumentSource
  ) -> InputProblem.Kind {
    if case .failed = failure, isEncrypted(source.bytes) { return .encrypted(format: title) }
    switch failure {
    case .missing:
      return .noConverter(format: title, program: program, package: program == "pdftotext" ? "poppler-utils" : nil)
    case .notStarted(let reason): return .converterFailed(program: program, reason: "cannot be started (\(reason))")
    case .failed, .ended: return .converterFailed(program: program, reason: "cannot read it")
    case .tooSlow: return .converterFailed(program: program, reason: "takes too long")
    case .tooLong: return .converterFailed(program: program, reason: "prints too much")
    }
  }

  /// Whether the trailer, near the end, names a key.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let mark = Array("/Encrypt".utf8)
    let end = bytes.suffix(64 << 10)
    return end.indices.contains { end[$0] == mark[0] && end[$0...].starts(with: mark) }
  }
}
