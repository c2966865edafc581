/// Bytes of text that wait for the rest of their character, and halves of characters that UTF-16 writes in two.
struct RTFPendingBytes {
  /// Of the document.
  var codePage = 1252
  /// Of the bytes that wait; nil for the document's.
  private(set) var pageInUse: Int?
  var surrogate: UInt16?
  private var bytes: [UInt8] = []
  private var encodings: [Int: TextEncoding] = [:]

  mutating func take(_ more: some Collection<UInt8>, _ page: Int?) {
    pageInUse = page
    bytes += more
  }

  /// The bytes as words; nil for none.
  mutating func words() -> String? {
    guard !bytes.isEmpty else { return nil }
    defer { bytes.removeAll(keepingCapacity: true) }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: TextDecoding.decode(bytes, as: encoding(pageInUse ?? codePage)).text, as: UTF8.self)
  }

  private mutating func encoding(_ page: Int) -> TextEncoding {
    if let known = encodings[page] { return known }
    let encoding = RTFWords.encoding(ofCodePage: page) ?? .western
    encodings[page] = encoding
    return encoding
  }

  /// The character that a unit of UTF-16 makes or ends; nil for its first half.
  mutating func character(_ unit: UInt16) -> String? {
    defer { surrogate = UTF16.isLeadSurrogate(unit) ? unit : nil }
    if UTF16.isLeadSurrogate(unit) { return nil }
    let units = UTF16.isTrailSurrogate(unit) ? [surrogate, unit].compactMap { $0 } : [unit]
    return String(decoding: units, as: UTF16.self)
  }
}

/// Fonts or styles by number, as their table is read.
struct RTFTable<Value> {
  private var values: [Int: Value] = [:]
  private var number: Int?
  private var value: Value?
  var text = ""

  subscript(number: Int) -> Value? { values[number] }

  mutating func begin(_ number: Int) {
    end()
    self.number = number
    text = ""
  }

  mutating func set(_ value: Value?) { if number != nil { self.value = value ?? self.value } }

  /// Ends the entry; what is left out of one with a text is its text.
  mutating func end() {
    guard let number, values.count < 4096 else { return }
    let name = text.split(separator: ";").first.map { String($0).singleSpaced } ?? ""
    if let value = value ?? name as? Value { values[number] = value }
    self.number = nil
    value = nil
    text = ""
  }
}

/// The fields of a time (`\yr2004\mo10\dy28`), and words of the same group.
struct RTFTime {
  var words = ""
  private var fields: [String: Int] = [:]

  mutating func set(_ name: String, _ number: Int?) {
    guard let number, ["yr", "mo", "dy", "hr", "min"].contains(name) else { return }
    fields[name] = number
  }

  /// ISO 8601 without a zone; nil where day or month are not known.
  var iso: String? {
    guard let year = fields["yr"], let month = fields["mo"], let day = fields["dy"], (1000...9999).contains(year),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let date = "\(year)-\(Self.two(month))-\(Self.two(day))"
    guard let hour = fields["hr"], let minute = fields["min"], (0...23).contains(hour), (0...59).contains(minute) else {
      return date
    }
    return "\(date)T\(Self.two(hour)):\(Self.two(minute)):00"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// The cells of a row, which stand in one paragraph.
enum RTFCells {
  /// What stands between two: a control character that no text has.
  static let mark = "\u{7}"

  /// The lines of a paragraph.
  static func lines(of words: String) -> [String] {
    let cells = words.split(separator: "\u{7}" as Character).map { String($0) }
    return cells.count < 2 ? cells.flatMap(SoftLines.lines) : TableRow.lines(cells.map(\.singleSpaced))
  }
}
