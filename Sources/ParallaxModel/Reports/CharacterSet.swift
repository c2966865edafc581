internal import CUchardet
internal import Glibc

/// Bytes in some character set → UTF-8, by the C library's iconv; which set it is, by uchardet.
enum CharacterSet {
  /// What is looked at to tell the character set, in bytes.
  private static let sample = 1 << 20

  /// The name of the set that the bytes seem to be in; nil where that cannot be told.
  static func guess(_ bytes: [UInt8]) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let looked = bytes.prefix(sample).withUnsafeBytes { buffer in
      uchardet_handle_data(detector, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard looked == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector).map({ String(cString: $0) }), !name.isEmpty, isKnown(name) else {
      return nil
    }
    // What calls itself ISO 8859-1 and has bytes that are control characters there is Windows-1252 (WHATWG Encoding).
    let hasPrinted = bytes.contains { (0x80...0x9F).contains($0) }
    return name == "ISO-8859-1" && hasPrinted ? "WINDOWS-1252" : name
  }

  /// Whether there is a character set of that name.
  static func isKnown(_ name: String) -> Bool {
    guard let converter = iconv_open("UTF-8", name), converter != failed else { return false }
    iconv_close(converter)
    return true
  }

  /// The bytes as UTF-8, each ill-formed sequence as U+FFFD, and how many of those there are; nil for an unknown name.
  static func decode(_ bytes: [UInt8], from name: String) -> (text: [UInt8], faults: Int)? {
    guard let converter = iconv_open("UTF-8", name), converter != failed else { return nil }
    defer { iconv_close(converter) }
    var decoding = Decoding(converter)
    decoding.run(bytes)
    return (decoding.text, decoding.faults)
  }

  private static var failed: iconv_t? { iconv_t(bitPattern: -1) }

  /// One run of iconv, piece by piece.
  private struct Decoding {
    private let converter: iconv_t
    private(set) var text: [UInt8] = []
    private(set) var faults = 0
    private var piece = [CChar](repeating: 0, count: 1 << 16)

    init(_ converter: iconv_t) { self.converter = converter }

    mutating func run(_ bytes: [UInt8]) {
      text.reserveCapacity(bytes.count + bytes.count / 2)
      var position = 0
      while position < bytes.count {
        let (read, code) = convert(bytes, from: position)
        position += read
        guard position < bytes.count, code != E2BIG else { continue }
        text += [0xEF, 0xBF, 0xBD]
        faults += 1
        // Of a character that the end cuts off nothing is left.
        position = code == EINVAL ? bytes.count : position + 1
      }
    }

    /// Converts as much as goes at once; how many bytes were read, and why it stopped (0 for the end).
    private mutating func convert(_ bytes: [UInt8], from start: Int) -> (read: Int, code: Int32) {
      let converter = converter
      var code: Int32 = 0
      var (inLeft, outLeft) = (bytes.count - start, piece.count)
      bytes.withUnsafeBytes { input in
        var source = UnsafeMutablePointer(mutating: input.bindMemory(to: CChar.self).baseAddress?.advanced(by: start))
        piece.withUnsafeMutableBufferPointer { output in
          var target = output.baseAddress
          if iconv(converter, &source, &inLeft, &target, &outLeft) == -1 { code = errno }
        }
      }
      text += piece.prefix(piece.count - outLeft).map { UInt8(bitPattern: $0) }
      return (bytes.count - start - inLeft, code)
    }
  }
}
