internal import Glibc
internal import ParallaxSupport

/// A page → the same page without what is no text, and within the limits: what the parser of HTML gets.
///
/// HTML's rules for unclosed elements take quadratic time and space, so the tags are counted here: what would stand
/// deeper than the limit, or would be opened again in every paragraph, is passed over. It is also most of the bytes:
/// scripts, style sheets, drawings, pictures' addresses.
struct HTMLCleaner {
  private(set) var output: [UInt8] = []
  private(set) var places = HTMLPlaces()
  private(set) var isCut = false
  private let isXML: Bool
  private let limits: HTMLLimits
  private var open = HTMLOpenElements()
  private var tags = 0
  /// Names that no end tag was found of.
  private var unclosed: Set<HTMLName> = []

  init(isXML: Bool, _ limits: HTMLLimits) {
    self.isXML = isXML
    self.limits = limits
  }

  mutating func clean(_ input: UnsafeBufferPointer<UInt8>) {
    output.reserveCapacity(min(limits.bytes, input.count / 2))
    var position = 0
    while position < input.count {
      let tag = Self.index(of: 0x3C, in: input, from: position) ?? input.count
      copy(position..<tag, of: input)
      guard tag < input.count else { break }
      if tags >= limits.tags || output.count >= limits.bytes {
        isCut = true
        break
      }
      position = readMarkup(at: tag, in: input)
    }
  }

  /// - Returns: where to go on.
  private mutating func readMarkup(at start: Int, in input: UnsafeBufferPointer<UInt8>) -> Int {
    guard start + 1 < input.count else { return copied(start..<input.count, of: input) }
    switch input[start + 1] {
    case UInt8(ascii: "!"): return readDeclaration(at: start, in: input)
    case UInt8(ascii: "?"): return (Self.index(of: 0x3E, in: input, from: start) ?? input.count - 1) + 1
    case UInt8(ascii: "/"):
      guard start + 2 < input.count, Self.isLetter(input[start + 2]) else {
        return (Self.index(of: 0x3E, in: input, from: start) ?? input.count - 1) + 1
      }
      return readEndTag(at: start, in: input)
    case let byte where Self.isLetter(byte): return readStartTag(at: start, in: input)
    default: return copied(start..<start + 1, of: input)
    }
  }

  private mutating func readDeclaration(at start: Int, in input: UnsafeBufferPointer<UInt8>) -> Int {
    let rest = UnsafeBufferPointer(rebasing: input[start...])
    if rest.starts(with: "<!--".utf8) {
      // `<!-->` and `<!--->` are whole comments.
      if rest.dropFirst(4).first == 0x3E { return start + 5 }
      return Self.end(afterTwo: 0x2D, in: input, from: start + 2) ?? input.count
    }
    if rest.starts(with: "<![CDATA[".utf8) {
      let end = Self.end(afterTwo: 0x5D, in: input, from: start + 9) ?? input.count
      if isXML { copyText(start + 9..<max(start + 9, end - 3), of: input) }
      return end
    }
    return (Self.index(of: 0x3E, in: input, from: start) ?? input.count - 1) + 1
  }

  private mutating func readEndTag(at start: Int, in input: UnsafeBufferPointer<UInt8>) -> Int {
    var scanner = HTMLTagScanner(input, at: start + 2)
    let name = scanner.name()
    let end = scanner.skipToEnd()
    guard let end else { return input.count }
    if open.close(name) { write("</", name, at: start, of: input, scanner.nameRange) }
    return end
  }

  private mutating func readStartTag(at start: Int, in input: UnsafeBufferPointer<UInt8>) -> Int {
    var scanner = HTMLTagScanner(input, at: start + 1)
    let name = scanner.name()
    let use = name.use
    let attributes = scanner.attributes(use == .formatting && name != .anchor ? 0 : limits.attribute)
    guard let end = scanner.end else { return input.count }
    if use == .skipped || name == .script {
      return skip(name, from: end, isKept: name == .script && scanner.isJSONLD, at: start, in: input)
    }
    // Of links only the canonical address is of use.
    if name == .link, !scanner.isCanonical(attributes) { return end }
    let isEmpty = isXML && scanner.isSelfClosing && use != .void
    guard isEmpty || open.open(name, use, limits.depth) else { return end }
    write("<", name, at: start, of: input, scanner.nameRange, attributes)
    if isEmpty { write("</", name, at: start, of: input, scanner.nameRange) }
    return end
  }

  /// Goes behind the end tag of an element without text.
  private mutating func skip(
    _ name: HTMLName, from: Int, isKept: Bool, at start: Int, in input: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard !unclosed.contains(name), let close = Self.endTag(name, in: input, from: from) else {
      unclosed.insert(name)
      return name.isRaw ? input.count : from
    }
    let end = (Self.index(of: 0x3E, in: input, from: close) ?? input.count - 1) + 1
    if isKept {
      places.mark(output.count, start)
      output += "<script>".utf8
      output += input[from..<close].prefix(max(0, limits.bytes - output.count))
      output += "</script>".utf8
    }
    return end
  }

  // MARK: Writing

  private mutating func write(
    _ mark: StaticString, _ name: HTMLName, at start: Int, of input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ attributes: [HTMLTagScanner.Found] = []
  ) {
    tags += 1
    places.mark(output.count, start)
    mark.withUTF8Buffer { output += $0 }
    output += input[range]
    for attribute in attributes {
      output.append(0x20)
      output.append(attribute.name.letter)
      guard !attribute.value.isEmpty else { continue }
      output += attribute.quote == 0x27 ? "='".utf8 : "=\"".utf8
      output += input[attribute.value]
      output.append(attribute.quote == 0x27 ? 0x27 : 0x22)
    }
    output.append(0x3E)
  }

  /// Copies characters; white space becomes one space where the page does not keep it.
  private mutating func copy(_ range: Range<Int>, of input: UnsafeBufferPointer<UInt8>) {
    let fitting = range.prefix(max(0, limits.bytes - output.count))
    isCut = isCut || fitting.count < range.count
    guard let first = fitting.first(where: { input[$0] > 0x20 }), open.pres == 0 else {
      if !fitting.isEmpty { write(fitting, of: input) }
      return
    }
    if first > fitting.lowerBound { output.append(0x20) }
    places.mark(output.count, first)
    var start = first
    while let end = fitting[start...].dropFirst().first(where: { input[$0] <= 0x20 && input[$0 - 1] <= 0x20 }) {
      output += input[start..<end]
      guard let next = fitting[end...].first(where: { input[$0] > 0x20 }) else { return }
      places.mark(output.count, next)
      start = next
    }
    output += input[start..<fitting.upperBound]
  }

  /// Copies white space alone as one space, unless the page keeps it.
  private mutating func write(_ range: Range<Int>, of input: UnsafeBufferPointer<UInt8>) {
    places.mark(output.count, range.lowerBound)
    if open.pres > 0 { output += input[range] } else { output.append(0x20) }
  }

  private mutating func copied(_ range: Range<Int>, of input: UnsafeBufferPointer<UInt8>) -> Int {
    copy(range, of: input)
    return range.upperBound
  }

  /// Copies what is text whatever is in it.
  private mutating func copyText(_ range: Range<Int>, of input: UnsafeBufferPointer<UInt8>) {
    places.mark(output.count, range.lowerBound)
    for byte in input[range].prefix(max(0, limits.bytes - output.count)) {
      switch byte {
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: "&"): output += "&amp;".utf8
      default: output.append(byte)
      }
    }
  }
}

extension HTMLCleaner {
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func index(of byte: UInt8, in input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < input.count, let base = input.baseAddress else { return nil }
    let found = memchr(base + start, Int32(byte), input.count - start)
    return found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }

  /// The place behind the first `-->` or `]]>`: two equal bytes and `>`.
  private static func end(afterTwo byte: UInt8, in input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var next = start
    while let found = index(of: 0x3E, in: input, from: next) {
      if found >= start + 2, input[found - 1] == byte, input[found - 2] == byte { return found + 1 }
      next = found + 1
    }
    return nil
  }

  /// Where the end tag of an element without markup in it begins.
  private static func endTag(_ name: HTMLName, in input: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    var start = from
    while let open = index(of: 0x3C, in: input, from: start) {
      if open + 2 < input.count, input[open + 1] == UInt8(ascii: "/"), isLetter(input[open + 2]) {
        var scanner = HTMLTagScanner(input, at: open + 2)
        if scanner.name() == name { return open }
      }
      start = open + 1
    }
    return nil
  }
}
