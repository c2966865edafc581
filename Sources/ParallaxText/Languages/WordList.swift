/// Words in one literal with spaces between them and `|` between groups; each comes with the number of its group.
///
/// It is gone through as bytes and makes no strings: such lists are read in every run.
package struct WordList: Sendable, ExpressibleByStringLiteral, Sequence {
  private let text: StaticString

  package init(stringLiteral text: StaticString) { self.text = text }

  package func makeIterator() -> Iterator {
    Iterator(bytes: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package struct Iterator: IteratorProtocol {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var group = 0

    fileprivate init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    package mutating func next() -> (word: UnsafeBufferPointer<UInt8>, group: Int)? {
      while position < bytes.count, isSeparator(bytes[position]) {
        if bytes[position] == UInt8(ascii: "|") { group += 1 }
        position += 1
      }
      let start = position
      while position < bytes.count, !isSeparator(bytes[position]) { position += 1 }
      return start < position ? (UnsafeBufferPointer(rebasing: bytes[start..<position]), group) : nil
    }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") }
  }
}
