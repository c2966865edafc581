internal import ParallaxModel

/// The blocks of a text as bytes: of each a byte for its kind and role, and two numbers of seven bits a byte, the least
/// first, each counted from the one before it.
enum BlockCode {
  private static let kinds = DocumentBlock.Kind.allCases
  private static let roles = SegmentRole.allCases

  static func bytes(of blocks: [DocumentBlock]) -> [UInt8] {
    var bytes: [UInt8] = []
    var last = 0
    for block in blocks {
      let kind = kinds.firstIndex(of: block.kind) ?? 0
      bytes.append(UInt8(kind * 16 + (roles.firstIndex(of: block.role) ?? 0)))
      for place in [block.bytes.lowerBound, block.bytes.upperBound] {
        var number = place - last
        while number >= 0x80 {
          bytes.append(UInt8(number & 0x7F) | 0x80)
          number >>= 7
        }
        bytes.append(UInt8(number))
        last = place
      }
    }
    return bytes
  }

  /// Nil for what are no blocks of a text of so many bytes.
  static func blocks(of bytes: UnsafeRawBufferPointer, in count: Int) -> [DocumentBlock]? {
    var blocks: [DocumentBlock] = []
    var (place, last) = (0, 0)
    func number() -> Int? {
      var (number, shift) = (0, 0)
      while place < bytes.count, shift < 49 {
        defer { place += 1 }
        number |= Int(bytes[place] & 0x7F) << shift
        if bytes[place] & 0x80 == 0 {
          last += number
          return last
        }
        shift += 7
      }
      return nil
    }
    while place < bytes.count {
      let (kind, role) = (Int(bytes[place]) / 16, Int(bytes[place]) % 16)
      place += 1
      // In `number` the place goes on behind the byte that ends it.
      guard kinds.indices.contains(kind), roles.indices.contains(role), let start = number() else { return nil }
      guard let end = number(), end <= count else { return nil }
      blocks.append(DocumentBlock(kinds[kind], roles[role], start..<end))
    }
    return blocks
  }
}
