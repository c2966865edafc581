/// Gzip (RFC 1952): one member or several, one after the other.
public enum Gzip {
  public static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: magic) }

  private static let magic: [UInt8] = [0x1F, 0x8B, 0x08]

  /// What all members inflate to. A member that is broken keeps what came before the fault, and the next one is looked for.
  ///
  /// - Parameter limit: the most bytes that may come out.
  public static func unpack(_ bytes: [UInt8], limit: Int) -> Inflater.Product {
    var whole = Inflater.Product()
    var position = 0
    while let start = nextMember(in: bytes, from: position) {
      let member = Inflater.inflated(bytes[start...], .gzip, limit: limit - whole.bytes.count)
      whole.bytes += member.bytes
      if member.end != .whole { whole.end = member.end }
      guard member.end != .full else { break }
      // The bytes of a broken member are looked through once: the next search begins behind what it took.
      position = start + max(magic.count, member.consumed)
    }
    whole.consumed = position
    return whole
  }

  private static func nextMember(in bytes: [UInt8], from position: Int) -> Int? {
    var position = position
    while position + magic.count <= bytes.count {
      guard let start = bytes[position...].firstIndex(of: magic[0]) else { return nil }
      if bytes[start...].starts(with: magic) { return start }
      position = start + 1
    }
    return nil
  }
}
