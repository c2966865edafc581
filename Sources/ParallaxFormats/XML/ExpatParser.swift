internal import CExpat

/// Reads XML by the rules, with expat.
enum ExpatParser {
  /// - Parameter firstLine: the line that the text begins on.
  static func parse(
    _ text: ArraySlice<UInt8>, firstLine: Int, _ limits: XMLLimits
  ) -> (builder: XMLTreeBuilder, error: FormatError?) {
    guard let parser = XML_ParserCreate("UTF-8") else { return (XMLTreeBuilder(limits), FormatError("no memory")) }
    defer { XML_ParserFree(parser) }
    let run = ExpatRun(parser, firstLine: firstLine, limits)
    let error = withExtendedLifetime(run) { run.parse(text) }
    run.builder.finish()
    return (run.builder, run.builder.problem ?? error)
  }
}

/// One document on its way through expat.
private final class ExpatRun {
  var builder: XMLTreeBuilder
  private let parser: XML_Parser
  private let firstLine: Int
  private var entities = HTMLEntities()
  /// Whether the outermost element is closed: what follows it is of no account.
  private var hasEnded = false

  init(_ parser: XML_Parser, firstLine: Int, _ limits: XMLLimits) {
    self.parser = parser
    self.firstLine = firstLine
    builder = XMLTreeBuilder(limits)
    prepare(limits)
  }

  private func prepare(_ limits: XMLLimits) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    // Entities that HTML has and XML has not are skipped, which is said, as if a DTD that is not read declared them.
    XML_UseForeignDTD(parser, XML_Bool(XML_TRUE))
    XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, UInt64(limits.expanded))
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, 10)
    XML_SetElementHandler(
      parser, { context, name, attributes in ExpatRun.of(context)?.start(name, attributes) },
      { context, _ in ExpatRun.of(context)?.end() })
    XML_SetCharacterDataHandler(parser) { context, text, count in
      ExpatRun.of(context)?.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetSkippedEntityHandler(parser) { context, name, isParameter in
      if isParameter == 0, let name { ExpatRun.of(context)?.entity(String(cString: name)) }
    }
  }

  func parse(_ text: ArraySlice<UInt8>) -> FormatError? {
    let status = text.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), 1)
    }
    if status == XML_STATUS_OK || hasEnded { return nil }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
    return FormatError(reason.map { "not well-formed (\($0))" } ?? "not well-formed", line: line)
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> ExpatRun? {
    context.map { Unmanaged<ExpatRun>.fromOpaque($0).takeUnretainedValue() }
  }

  private var line: Int { firstLine - 1 + Int(XML_GetCurrentLineNumber(parser)) }

  private func start(_ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let name else { return }
    var attributes: [(name: String, value: String)] = []
    var next = pairs
    while let pair = next, let key = pair[0], let value = pair[1] {
      attributes.append((String(cString: key), String(cString: value)))
      next = pair + 2
    }
    builder.start(String(cString: name), attributes, line: line)
    stopIfFull()
  }

  private func end() {
    builder.end()
    hasEnded = builder.isClosed
  }

  private func text(_ bytes: UnsafeRawBufferPointer) {
    builder.text(bytes, line: line)
    stopIfFull()
  }

  private func entity(_ name: String) {
    let characters = entities.characters(name)
    builder.text((characters ?? "&\(name);").utf8, line: line)
  }

  private func stopIfFull() {
    if builder.isFull { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }
}
