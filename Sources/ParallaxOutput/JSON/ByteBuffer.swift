/// Bytes that grow at their end. It has one owner, so that appending a byte needs no check for others.
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// The bytes so far, as a copy.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  var last: UInt8? { count > 0 ? start[count - 1] : nil }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// The decimal digits of a number, with zeros before them if they are fewer.
  mutating func append(digitsOf number: UInt, atLeast least: Int) {
    var digits = 1
    var bound: UInt = 10
    while digits < 20, number >= bound || digits < least {
      digits += 1
      bound = bound > .max / 10 ? .max : bound * 10
    }
    if capacity - count < digits { grow(by: digits) }
    var rest = number
    for place in (count..<count + digits).reversed() {
      start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  mutating func removeLast() { count -= count > 0 ? 1 : 0 }

  mutating func removeAll() { count = 0 }

  private mutating func grow(by added: Int) {
    capacity = max(2 * capacity, count + added)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
