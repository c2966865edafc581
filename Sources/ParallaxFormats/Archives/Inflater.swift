// Both maps have the same header; members are seen through either, whichever the compiler met first.
internal import CMinizip
internal import CZlib

/// Deflated bytes → bytes, with zlib. What sizes a container states is not asked: no more comes out than the caller allows.
public enum Inflater {
  public enum Wrapping: Sendable { case raw, zlib, gzip }

  public enum End: Sendable, Equatable {
    /// The stream ended as it should.
    case whole
    /// The input ended before the stream.
    case cut
    /// What follows is no such stream.
    case broken
    /// There is more than the limit.
    case full
  }

  public struct Product: Sendable, Equatable {
    public var bytes: [UInt8] = []
    /// Bytes of the input that the stream took.
    public var consumed = 0
    public var end = End.whole
  }

  /// Inflates one stream.
  ///
  /// - Parameter limit: the most bytes that may come out; one more is `full`.
  public static func inflated(_ input: ArraySlice<UInt8>, _ wrapping: Wrapping, limit: Int) -> Product {
    var stream = z_stream()
    guard inflateInit2_(&stream, windowBits(wrapping), ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return Product(end: .broken)
    }
    defer { inflateEnd(&stream) }
    var input = input
    return input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = uInt(min(input.count, Int(uInt.max)))
      var product = run(&stream, limit: max(0, limit))
      product.consumed = min(input.count, Int(uInt.max)) - Int(stream.avail_in)
      return product
    }
  }

  private static func run(_ stream: inout z_stream, limit: Int) -> Product {
    var product = Product()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let (status, count) = step(&stream, &chunk)
      let room = limit - product.bytes.count
      product.bytes.append(contentsOf: chunk[..<min(count, room)])
      if count > room { product.end = .full }
      if product.end == .full || status == Z_STREAM_END { return product }
      guard status == Z_OK else {
        product.end = status == Z_BUF_ERROR ? .cut : .broken
        return product
      }
    }
  }

  private static func step(_ stream: inout z_stream, _ chunk: inout [UInt8]) -> (status: Int32, count: Int) {
    chunk.withUnsafeMutableBufferPointer { chunk in
      stream.next_out = chunk.baseAddress
      stream.avail_out = uInt(chunk.count)
      let status = inflate(&stream, Z_NO_FLUSH)
      return (status, chunk.count - Int(stream.avail_out))
    }
  }

  private static func windowBits(_ wrapping: Wrapping) -> Int32 {
    switch wrapping {
    case .raw: -MAX_WBITS
    case .zlib: MAX_WBITS
    case .gzip: MAX_WBITS + 16
    }
  }
}
