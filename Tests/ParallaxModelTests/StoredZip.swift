/// A zip archive whose entries are stored as they are.
enum StoredZip {
  static func archive(_ entries: [(name: String, text: String)]) -> [UInt8] {
    var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in entries {
      let (name, data) = (Array(name.utf8), Array(text.utf8))
      let common =
        two(20) + two(0) + two(0) + two(0) + two(0x5A64) + four(crc32(data)) + four(UInt32(data.count))
        + four(UInt32(data.count)) + two(UInt16(name.count)) + two(0)
      directory += [0x50, 0x4B, 1, 2] + two(20) + common + two(0) + two(0) + two(0) + four(0)
      directory += four(UInt32(bytes.count)) + name
      bytes += [0x50, 0x4B, 3, 4] + common + name + data
    }
    let count = two(UInt16(entries.count))
    let end = two(0) + two(0) + count + count + four(UInt32(directory.count)) + four(UInt32(bytes.count)) + two(0)
    return bytes + directory + [0x50, 0x4B, 5, 6] + end
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) } }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { part, _ in part & 1 == 1 ? part >> 1 ^ 0xEDB8_8320 : part >> 1 }
    }
  }
}
