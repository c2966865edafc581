internal import Glibc

/// Text in some encoding → UTF-8, by the iconv of the C library.
struct Converter: ~Copyable {
  private let descriptor: iconv_t

  /// nil where the C library has no such encoding.
  init?(from encoding: TextEncoding) {
    guard let opened = iconv_open("UTF-8", encoding.systemName), Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// What came of a conversion.
  struct Product {
    var text: [UInt8] = []
    /// Sequences that the encoding does not have; each is U+FFFD in `text`.
    var faults = 0
    /// Bytes of `text` before the first of them.
    var firstFault: Int?

    mutating func addFault() {
      firstFault = firstFault ?? text.count
      faults += 1
      text += UTF8Check.replacement
    }
  }

  /// Converts all of it; a malformed byte becomes U+FFFD and the next one is tried.
  func convert(_ source: ArraySlice<UInt8>) -> Product {
    var product = Product()
    product.text.reserveCapacity(source.count * 3 / 2)
    var source = source.map { CChar(bitPattern: $0) }
    var block = [CChar](repeating: 0, count: 1 << 14)
    source.withUnsafeMutableBufferPointer { source in
      var next = source.baseAddress
      var left = source.count
      while left > 0 {
        let code = step(&next, &left, &block, &product)
        if code == 0 || code == E2BIG { continue }
        product.addFault()
        left = code == EILSEQ ? left - 1 : 0
        next = next?.advanced(by: 1)
      }
      finish(&block, &product)
    }
    return product
  }

  /// One call of iconv; the error that stopped it, 0 for none.
  private func step(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ block: inout [CChar], _ product: inout Product
  ) -> Int32 {
    block.withUnsafeMutableBufferPointer { block in
      var end = block.baseAddress
      var room = block.count
      let result = iconv(descriptor, &next, &left, &end, &room)
      let code = result == -1 ? errno : 0
      product.text.append(contentsOf: block[..<(block.count - room)].lazy.map(UInt8.init(bitPattern:)))
      return code
    }
  }

  /// Characters that the converter has held back.
  private func finish(_ block: inout [CChar], _ product: inout Product) {
    block.withUnsafeMutableBufferPointer { block in
      var end = block.baseAddress
      var room = block.count
      _ = iconv(descriptor, nil, nil, &end, &room)
      product.text.append(contentsOf: block[..<(block.count - room)].lazy.map(UInt8.init(bitPattern:)))
    }
  }
}
