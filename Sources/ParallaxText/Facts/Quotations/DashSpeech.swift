/// Speech after a dash at the beginning of a paragraph: `— Мы не уйдём, — сказал Браск. — Мы ждём.`, `—No nos vamos —dijo
/// Tamm—. Esperamos.`, `– On attend, dit-elle.`
///
/// A paragraph that begins with a dash is speech only where a verb of saying follows a second dash, or a comma.
struct DashSpeech {
  /// What is said.
  private(set) var spans: [MarkedSpan] = []
  /// For each span the words that name the speaker.
  private(set) var attributions: [Range<Int>] = []

  /// Words between a dash and the verb.
  private static let reach = 4

  private let reading: TaggedTokens
  private let segment: Range<Int>

  /// - Parameter segment: tokens.
  init(_ reading: TaggedTokens, _ segment: Range<Int>) {
    self.reading = reading
    self.segment = segment
    guard let first = segment.first, isDash(first) else { return }
    read(from: first + 1)
  }

  private mutating func read(from first: Int) {
    var start: Int? = first
    var parts: [Range<Int>] = []
    var attribution: Range<Int>?
    var index = first
    while index < segment.upperBound {
      defer { index += 1 }
      if let begun = start {
        guard let end = endOfAttribution(from: index) else { continue }
        parts.append(begun..<index)
        attribution = attribution ?? index + 1..<end
        start = nil
        index = end - 1
      } else {
        start = isDash(index) || !reading.isMark(index) ? index : index + 1
        if isDash(index) { start = index + 1 }
      }
    }
    guard let attribution else { return }
    if let start { parts.append(start..<segment.upperBound) }
    for part in parts.map(trimmed) where !part.isEmpty {
      spans.append(MarkedSpan(parts: [part]))
      attributions.append(attribution)
    }
  }

  /// If words about the speaker begin with the mark at `index`: where they end.
  private func endOfAttribution(from index: Int) -> Int? {
    let isComma = reading.isMark(index) && reading.mark(index) == UInt8(ascii: ",")
    guard isDash(index) || isComma else { return nil }
    let words = index + 1..<min(segment.upperBound, index + 1 + (isComma ? 6 : Self.reach))
    guard let verb = words.first(where: { isSaying($0) || isMark($0, in: ".!?…—–") }), isSaying(verb) else {
      return nil
    }
    // `, a-t-il dit`
    if isComma, !(index + 1..<verb).allSatisfy(saysLittle) { return nil }
    // A comma alone is enough only before a verb with its subject behind it.
    if isComma, !hasSubject(about: index + 1..<verb + 4) { return nil }
    let ends = isComma ? ".!?…," : ".!?…—–"
    return (verb + 1..<segment.upperBound).first { isMark($0, in: ends) && !isInitial(before: $0) }
      ?? segment.upperBound
  }

  private func hasSubject(about words: Range<Int>) -> Bool {
    words.clamped(to: segment).contains { reading.tags[$0].contains(.pronoun) || reading.isCapital($0) }
  }

  private func saysLittle(_ index: Int) -> Bool {
    reading.isMark(index) || reading[index].bytes.count == 1 || reading.table.isLight(reading[index].normalized)
  }

  private func isSaying(_ index: Int) -> Bool { reading.tags[index].meets(.saying | .speech) }

  private func isMark(_ index: Int, in marks: String) -> Bool {
    guard reading.isMark(index) else { return false }
    if marks.contains("—"), isDash(index) { return true }
    let scalar = reading.report.document.text.scalar(at: Int(reading[index].start)).value
    return marks.unicodeScalars.contains { $0.value == scalar }
  }

  private func isInitial(before stop: Int) -> Bool {
    reading.mark(stop) == UInt8(ascii: ".") && reading.word(stop - 1).count == 1
  }

  /// A dash between words, no hyphen inside one.
  private func isDash(_ index: Int) -> Bool {
    guard reading.isMark(index) else { return false }
    let (bytes, text) = (reading[index].bytes, reading.report.document.text)
    guard text.scalar(at: bytes.lowerBound).isDash else { return false }
    let before = bytes.lowerBound == 0 || text.scalar(before: bytes.lowerBound).kind == .space
    let after = bytes.upperBound >= text.count || text.scalar(at: bytes.upperBound).kind == .space
    if bytes.count == 1 { return before && after }
    return before || after || index + 1 < segment.upperBound && reading.isMark(index + 1) || reading.isMark(index - 1)
  }

  /// Without marks that stand between speech and speaker.
  private func trimmed(_ part: Range<Int>) -> Range<Int> {
    var part = part
    while let first = part.first, isMark(first, in: ".,;:—") { part = first + 1..<part.upperBound }
    while let last = part.last, isMark(last, in: ",—") { part = part.lowerBound..<last }
    return part
  }
}
