import Glibc

/// What lies between the equal beginnings and the equal ends of two texts, cut where words end.
struct SharedEnds {
  private(set) var a: Range<Int>
  private(set) var b: Range<Int>

  private static let block = 1 << 14

  init(_ x: UnsafeRawBufferPointer, _ y: UnsafeRawBufferPointer) {
    let most = min(x.count, y.count)
    var head = Self.equalBlocks(most) { Self.isEqual(x, $0, y, $0, $1) }
    while head < most, x[head] == y[head] { head += 1 }
    guard head < max(x.count, y.count) else {
      (a, b) = (head..<head, head..<head)
      return
    }
    while head > 0, !isSpace(x[head - 1]) { head -= 1 }
    var tail = Self.equalBlocks(most - head) {
      Self.isEqual(x, x.count - $0 - $1, y, y.count - $0 - $1, $1)
    }
    while tail < most - head, x[x.count - 1 - tail] == y[y.count - 1 - tail] { tail += 1 }
    while tail > 0, !isSpace(x[x.count - tail]) { tail -= 1 }
    (a, b) = (head..<x.count - tail, head..<y.count - tail)
  }

  /// How many bytes of the first `most` are equal, in whole blocks.
  private static func equalBlocks(_ most: Int, isEqual: (_ offset: Int, _ count: Int) -> Bool) -> Int {
    var offset = 0
    while offset + block <= most, isEqual(offset, block) { offset += block }
    return offset
  }

  private static func isEqual(
    _ x: UnsafeRawBufferPointer, _ fromX: Int, _ y: UnsafeRawBufferPointer, _ fromY: Int, _ count: Int
  ) -> Bool {
    UnsafeRawBufferPointer(rebasing: x[fromX..<fromX + count]).withMemoryRebound(to: UInt8.self) { left in
      UnsafeRawBufferPointer(rebasing: y[fromY..<fromY + count]).withMemoryRebound(to: UInt8.self) { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, count) == 0
      }
    }
  }
}
