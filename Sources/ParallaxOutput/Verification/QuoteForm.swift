/// How a format carries the text of reports: what two texts have to have in common to be the same in it.
enum QuoteForm: Sendable {
  /// Byte for byte.
  case exact
  /// Control characters are U+FFFD.
  case table
  /// The same, noncharacters are U+FFFD too, and white space is single spaces.
  case page

  /// Text in this form, with where each of its bytes comes from.
  struct Folded: Sendable {
    fileprivate(set) var bytes: [UInt8] = []
    /// By byte of the form the byte of the text, and at last the end; empty where they are the same.
    fileprivate(set) var places: [Int32] = []

    /// The bytes of the text that a range of the form comes from.
    func source(of range: Range<Int>) -> Range<Int> {
      places.isEmpty ? range : Int(places[range.lowerBound])..<Int(places[range.upperBound])
    }
  }

  func folded(_ text: ArraySlice<UInt8>) -> Folded {
    if self == .exact { return Folded(bytes: Array(text)) }
    var folded = Folded()
    var index = text.startIndex
    while index < text.endIndex {
      let step = self.step(text, index)
      if step.isSpace, self == .page {
        if folded.bytes.last != 0x20 { folded.add([0x20], from: index) }
      } else if step.isControl {
        folded.add([0xEF, 0xBF, 0xBD], from: index)
      } else {
        for place in index..<index + step.count { folded.add([text[place]], from: place) }
      }
      index += step.count
    }
    folded.places.append(Int32(text.endIndex))
    return folded
  }

  /// How many bytes come next, and what they are.
  private func step(_ text: ArraySlice<UInt8>, _ index: Int) -> (count: Int, isSpace: Bool, isControl: Bool) {
    switch text[index] {
    case 0x09, 0x0A, 0x0D, 0x20: (1, true, false)
    case 0x0C where self == .page: (1, true, false)
    case 0..<0x20, 0x7F: (1, false, true)
    case 0xC2 where index + 1 < text.endIndex && text[index + 1] < 0xA0: (2, false, true)
    case 0xEF where self == .page && HTMLText.isNoncharacter(text[index...]): (3, false, true)
    case 0xF0...0xF4 where self == .page && HTMLText.isNoncharacter(text[index...]): (4, false, true)
    default: (1, false, false)
    }
  }

  /// The quote in this form, without white space around it where that is not kept.
  func folded(quote: String) -> [UInt8] {
    let bytes = folded(Array(quote.utf8)[...]).bytes
    return self == .page ? Self.trimmed(bytes[...]) : bytes
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let start = bytes.drop { $0 == 0x20 }
    return Array(start.dropLast(start.reversed().prefix { $0 == 0x20 }.count))
  }
}

extension QuoteForm.Folded {
  fileprivate mutating func add(_ new: [UInt8], from place: Int) {
    bytes += new
    for _ in new { places.append(Int32(place)) }
  }
}
