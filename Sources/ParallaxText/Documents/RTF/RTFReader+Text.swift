/// Characters → words of paragraphs, and what is done where groups and paragraphs end.
extension RTFReader {
  mutating func unicode(_ number: Int) {
    flush(keepingSurrogate: true)
    skipLeft = state.fallback
    guard let unit = UInt16(exactly: number & 0xFFFF) else { return }
    if let character = pending.character(unit) { append(character) }
  }

  mutating func take(_ bytes: some Collection<UInt8>) {
    let skipped = min(skipLeft, bytes.count)
    skipLeft -= skipped
    guard bytes.count > skipped else { return }
    if pending.pageInUse != state.codePage { flush() }
    pending.take(bytes.dropFirst(skipped), state.codePage)
  }

  mutating func flush(keepingSurrogate: Bool = false) {
    if !keepingSurrogate { pending.surrogate = nil }
    guard let words = pending.words() else { return }
    append(words)
  }

  mutating func append(_ words: String) {
    switch state.destination {
    case .text where state.isRead:
      room -= words.utf8.count
      paragraph.words += words
    case .styles: styles.text += words
    case .field: time.words += words
    default: break
    }
  }

  // MARK: Ends

  mutating func endParagraph() {
    flush()
    for (number, words) in RTFCells.lines(of: paragraph.words).enumerated() {
      room -= 2
      var part = paragraph
      part.words = words
      if number > 0 { part.isTitle = false }
      if outer.isEmpty { paragraphs.append(part) } else { notes.append(part) }
    }
    paragraph.words = ""
    paragraph.isListed = false
  }

  mutating func endField(_ name: String) {
    switch name {
    case "title": properties.title = time.words
    case "author": properties.author = time.words
    case "creatim": properties.created = time.iso
    case "revtim": properties.modified = time.iso
    default: break
    }
  }
}
