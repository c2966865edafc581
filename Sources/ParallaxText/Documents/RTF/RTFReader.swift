internal import ParallaxFormats

/// An RTF document → its paragraphs and what it notes of itself.
///
/// Fields give their results, text boxes their text; what was deleted, hidden text, headers, pictures and comments are not
/// read. Footnotes follow the text.
struct RTFReader {
  struct Paragraph: Equatable {
    var words = ""
    var isListed = false
    /// The number or name of a style that makes it a heading, a title.
    var isHeading = false
    var isTitle = false
  }

  var paragraphs: [Paragraph] = []
  var notes: [Paragraph] = []
  var properties = DocumentProperties()

  /// Whether the text is longer than the limit.
  var isCutShort: Bool { room <= 0 }

  var scanner: RTFScanner
  var state = RTFState()
  var stack: [RTFState] = []
  var skipLeft = 0
  /// Whether a group has just been opened: `\*` means something there alone.
  private var isAtStart = false
  var pending = RTFPendingBytes()
  var paragraph = Paragraph()
  var outer: [(depth: Int, paragraph: Paragraph)] = []
  private var fonts = RTFTable<Int>()
  var styles = RTFTable<String>()
  var time = RTFTime()
  /// Characters that paragraphs may still have.
  var room: Int

  /// - Parameter limit: the most bytes of text.
  init(_ bytes: [UInt8], limit: Int) {
    scanner = RTFScanner(bytes)
    room = limit + 1
    read()
  }

  /// The most groups in one another.
  private static let deepest = 2000

  private mutating func read() {
    while room > 0, stack.count < Self.deepest, let token = scanner.next() {
      switch token {
      case .open:
        flush()
        stack.append(state)
        state.isOptional = false
        skipLeft = 0
        isAtStart = true
        continue
      case .close: closeGroup()
      case .word(let name, let number): word(name, number)
      case .symbol(let symbol): self.symbol(symbol)
      case .byte(let byte): take([byte])
      case .text(let range): take(scanner[range])
      }
      isAtStart = false
    }
    flush()
    while let note = outer.popLast() {
      notes.append(paragraph)
      paragraph = note.paragraph
    }
    endParagraph()
  }

  private mutating func closeGroup() {
    flush()
    skipLeft = 0
    if outer.last?.depth == stack.count, let note = outer.popLast() {
      notes.append(paragraph)
      paragraph = note.paragraph
    }
    if case .field(let name) = state.destination, stack.last?.destination == .information { endField(name) }
    fonts.end()
    if state.destination == .styles { styles.end() }
    if let before = stack.popLast() { state = before }
  }

  // MARK: Words

  private mutating func word(_ name: String, _ number: Int?) {
    if name == "u", let number { return unicode(number) }
    if skipLeft > 0, RTFWords.characters[name] != nil {
      skipLeft -= 1
      return
    }
    flush()
    if let characters = RTFWords.characters[name] { return append(characters) }
    if changeDestination(name) { return }
    format(name, number)
  }

  /// Whether the word says where a group's words go.
  private mutating func changeDestination(_ name: String) -> Bool {
    guard state.destination != .skipped else { return true }
    let wasOptional = state.isOptional
    state.isOptional = false
    switch name {
    case "fonttbl": state.destination = .fonts
    case "stylesheet": state.destination = .styles
    case "info": state.destination = .information
    case "title", "author", "creatim", "revtim", "company":
      guard state.destination == .information else { return false }
      state.destination = .field(name)
      time = RTFTime()
    case "footnote": beginNote()
    case "shpinst": state.destination = .drawing
    case "shptxt": state.destination = .text
    case "listtext", "pntext":
      paragraph.isListed = true
      state.destination = .skipped
    case _ where RTFWords.skipped.contains(name): state.destination = .skipped
    case _ where wasOptional && !RTFWords.read.contains(name):
      guard state.destination == .text else { return false }
      state.destination = .skipped
    default: return false
    }
    return true
  }

  private mutating func beginNote() {
    guard state.destination == .text, outer.count < 8 else { return }
    outer.append((stack.count, paragraph))
    paragraph = Paragraph()
  }

  private mutating func format(_ name: String, _ number: Int?) {
    switch name {
    case "ansicpg": pending.codePage = number ?? pending.codePage
    case "mac": pending.codePage = 10000
    case "f": setFont(number ?? 0)
    case "fcharset": fonts.set(RTFWords.codePages[number ?? 0])
    case "cpg": fonts.set(number)
    case "uc": state.fallback = min(max(0, number ?? 1), 8)
    case "s": setStyle(number ?? 0)
    case "par", "sect", "page", "row", "nestrow": if state.destination == .text { endParagraph() }
    case "cell", "nestcell": append(RTFCells.mark)
    case "pard":
      paragraph.isHeading = false
      paragraph.isTitle = false
    case "plain":
      state.isHidden = false
      state.isDeleted = false
    case "v": state.isHidden = number != 0
    case "deleted": state.isDeleted = number != 0
    case "outlinelevel": if let number, number < 9, state.destination == .text { paragraph.isHeading = true }
    case "ls": if state.destination == .text { paragraph.isListed = true }
    default: time.set(name, number)
    }
  }

  private mutating func setFont(_ number: Int) {
    if state.destination == .fonts { return fonts.begin(number) }
    state.codePage = fonts[number]
  }

  private mutating func setStyle(_ number: Int) {
    if state.destination == .styles { return styles.begin(number) }
    guard state.destination == .text, let name = styles[number]?.lowercased() else { return }
    paragraph.isHeading = name.hasPrefix("heading") || name.hasPrefix("subtitle")
    paragraph.isTitle = name.hasPrefix("title")
  }

  private mutating func symbol(_ symbol: UInt8) {
    if skipLeft > 0 {
      skipLeft -= 1
      return
    }
    if symbol != UInt8(ascii: "{"), symbol != UInt8(ascii: "}"), symbol != UInt8(ascii: "\\") { flush() }
    switch symbol {
    case UInt8(ascii: "*"): state.isOptional = isAtStart
    case UInt8(ascii: "~"): append("\u{A0}")
    case UInt8(ascii: "_"): append("\u{2011}")
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): take([symbol])
    case 0x0A, 0x0D:
      flush()
      if state.destination == .text { endParagraph() }
    default: break
    }
  }
}
