internal import ParallaxFormats

/// What stands in the header of a mail, as words.
enum MailWords {
  /// A value with its encoded words decoded and single spaces; nil for none.
  ///
  /// - Parameter charset: of words that name none and are not UTF-8.
  static func text(_ value: [UInt8]?, _ charset: String? = nil) -> String? {
    guard let value else { return nil }
    let decoded = EncodedWords.runs(value).reduce(into: "") { $0 += words($1, charset) }
    return decoded.singleSpaced.isEmpty ? nil : decoded.singleSpaced
  }

  private static func words(_ run: EncodedWords.Run, _ charset: String?) -> String {
    let isUTF8 = run.charset == nil && UTF8Check.firstIllFormed(in: run.bytes[...]) == nil
    let declared = isUTF8 ? "utf-8" : run.charset ?? charset
    return String(decoding: TextDecoding.decode(run.bytes, declared: declared).text, as: UTF8.self)
  }

  /// The names of those that a field of addresses names: `"Lee, Ann" <ann@example.org>, bo@example.org (Bo Ek)`. An
  /// address without a name has none.
  static func names(_ value: [UInt8]?, _ charset: String? = nil) -> [String] {
    let names = AddressList.split(value ?? []).compactMap { name($0, charset) }
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func name(_ address: AddressList.Address, _ charset: String?) -> String? {
    guard let words = text(address.name, charset) else { return nil }
    let name = unquoted(withoutList(words))
    let isAddress = name.contains("@") && !name.contains(" ")
    return isAddress || !name.contains(where: \.isLetter) ? nil : name
  }

  /// `Ann Lee via Talks` → `Ann Lee`: lists put themselves between.
  private static func withoutList(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let via = words.lastIndex(of: "via"), via > 0, via < words.count - 1 else { return name }
    return words[..<via].joined(separator: " ")
  }

  private static func unquoted(_ name: String) -> String {
    var name = Substring(name.singleSpaced)
    for mark in ["\"", "'"] where name.count > 2 && name.hasPrefix(mark) && name.hasSuffix(mark) {
      name = name.dropFirst().dropLast()
    }
    return String(name).singleSpaced
  }

  /// The name of a list (`Talks <talks.example.org>`) where it has one.
  static func listName(_ value: [UInt8]?) -> String? {
    guard let value, let bracket = value.firstIndex(of: UInt8(ascii: "<")) else { return nil }
    return text(Array(value[..<bracket])).map(unquoted).flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
  }
}

/// A field of addresses.
enum AddressList {
  struct Address {
    /// Its phrase, else its comment; quotation marks that belong to the form are gone.
    var name: [UInt8]
  }

  /// At commas that stand in no quotation, comment or address.
  static func split(_ value: [UInt8]) -> [Address] {
    var scanner = AddressScanner()
    for byte in value.prefix(16 << 10) { scanner.take(byte) }
    return scanner.finished()
  }
}

/// Reads addresses byte by byte.
private struct AddressScanner {
  private var addresses: [AddressList.Address] = []
  private var phrase: [UInt8] = []
  private var comment: [UInt8] = []
  private var hasAngle = false
  private var isQuoted = false
  private var isEscaped = false
  private var isInAngle = false
  private var depth = 0

  mutating func take(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
      return append(byte)
    }
    switch byte {
    case UInt8(ascii: "\\") where isQuoted || depth > 0: isEscaped = true
    case UInt8(ascii: "\"") where depth == 0: isQuoted.toggle()
    case _ where isQuoted: append(byte)
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")") where depth > 0: depth -= 1
    case _ where depth > 0: append(byte)
    case UInt8(ascii: "<"):
      isInAngle = true
      hasAngle = true
    case UInt8(ascii: ">"): isInAngle = false
    case UInt8(ascii: ",") where !isInAngle, UInt8(ascii: ";") where !isInAngle: end()
    // The name of a group.
    case UInt8(ascii: ":") where !isInAngle && !hasAngle: phrase = []
    default: append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) {
    if depth > 0 { comment.append(byte) } else if !isInAngle { phrase.append(byte) }
  }

  private mutating func end() {
    let name = hasAngle && phrase.contains { $0 > 0x20 } ? phrase : comment
    // A comma in a name that nobody quoted: `Lee, Ann <ann@example.org>`.
    if !hasAngle, comment.isEmpty, !phrase.contains(UInt8(ascii: "@")), phrase.contains(where: { $0 > 0x20 }) {
      phrase.append(UInt8(ascii: ","))
      return
    }
    if name.contains(where: { $0 > 0x20 }) { addresses.append(AddressList.Address(name: name)) }
    (phrase, comment, hasAngle, isInAngle) = ([], [], false, false)
  }

  mutating func finished() -> [AddressList.Address] {
    isQuoted = false
    end()
    // Words without an address.
    if phrase.last == UInt8(ascii: ",") { phrase.removeLast() }
    if phrase.contains(where: { $0 > 0x20 }) { addresses.append(AddressList.Address(name: phrase)) }
    return addresses
  }
}
