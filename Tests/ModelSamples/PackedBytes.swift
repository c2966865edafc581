/// A zip archive of entries that are stored, or deflated where they say so; for tests.
public struct SampleZip {
  public struct Entry {
    public var name: String
    public var data: [UInt8]
    /// As the archive states it; nil for the true one.
    public var statedSize: Int?
    public var isDeflated = false
    public var isEncrypted = false

    public init(_ name: String, _ data: some Sequence<UInt8>) {
      self.name = name
      self.data = Array(data)
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// `["word/document.xml": "<w:document/>"]`, in the order given.
  public init(_ texts: KeyValuePairs<String, String>) { entries = texts.map { Entry($0.key, $0.value.utf8) } }

  public var bytes: [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let name = Array(entry.name.utf8)
      let flags = entry.isEncrypted ? 1 : 0
      let fields =
        little(20, 2) + little(flags, 2) + little(entry.isDeflated ? 8 : 0, 2) + little(0, 4) + little(0, 4)
        + little(entry.data.count, 4) + little(entry.statedSize ?? entry.data.count, 4) + little(name.count, 2)
        + little(0, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + fields + little(0, 10) + little(body.count, 4) + name
      body += [0x50, 0x4B, 3, 4] + fields + name + entry.data
    }
    let end =
      [0x50, 0x4B, 5, 6] + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
      + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
    return body + directory + end
  }
}

/// A number as bytes, the lowest first.
private func little(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? number >> ($0 * 8) : 0) }
}

/// Zero bytes, deflated with fixed codes (RFC 1951): a zero, then copies of 258 bytes.
///
/// - Parameter copies: how many; a million of them are 258 MB, in 1.6 MB.
public func deflatedZeros(copies: Int) -> [UInt8] {
  var bits = BitWriter()
  bits.add(0b1, 1)
  bits.add(0b10, 2)
  bits.add(0b0011_0000, 8)
  for _ in 0..<copies { bits.add(0b1_1000_1010_0000, 13) }
  bits.add(0, 7)
  return bits.finished
}

/// A gzip member of `deflatedZeros`, its check sum left out.
public func gzippedZeros(copies: Int) -> [UInt8] {
  [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflatedZeros(copies: copies) + [0, 0, 0, 0, 0, 0, 0, 0]
}

private struct BitWriter {
  private var bytes: [UInt8] = []
  private var (current, count): (UInt8, Int) = (0, 0)

  /// The highest bit first.
  mutating func add(_ code: Int, _ length: Int) {
    for bit in (0..<length).reversed() {
      if code >> bit & 1 != 0 { current |= 1 << UInt8(count) }
      count += 1
      if count == 8 {
        bytes.append(current)
        (current, count) = (0, 0)
      }
    }
  }

  var finished: [UInt8] { count == 0 ? bytes : bytes + [current] }
}
