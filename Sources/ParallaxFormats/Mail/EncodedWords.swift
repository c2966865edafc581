/// Words of a header in another encoding than ASCII (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`.
public enum EncodedWords {
  public struct Run: Sendable, Equatable {
    /// As written; nil for what stands there as it is.
    public var charset: String?
    public var bytes: [UInt8]
  }

  /// The value as runs of bytes. Words of one encoding that follow each other are one run, for a character may be
  /// divided between them; white space between encoded words means nothing.
  public static func runs(_ value: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var plain = value.startIndex
    var position = value.startIndex
    while let start = value.opening(from: position) {
      guard let word = word(at: start, in: value) else {
        position = start + 2
        continue
      }
      add(value[plain..<start], to: &runs, isBeforeWord: true)
      add(word.run, to: &runs)
      plain = word.end
      position = word.end
    }
    add(value[plain...], to: &runs, isBeforeWord: false)
    return runs
  }

  private static func add(_ plain: ArraySlice<UInt8>, to runs: inout [Run], isBeforeWord: Bool) {
    if isBeforeWord, runs.last?.charset != nil, plain.allSatisfy({ $0 <= 0x20 }) { return }
    if !plain.isEmpty { runs.append(Run(charset: nil, bytes: Array(plain))) }
  }

  private static func add(_ run: Run, to runs: inout [Run]) {
    if let last = runs.last, let charset = last.charset, charset.lowercased() == run.charset?.lowercased() {
      runs[runs.count - 1].bytes += run.bytes
    } else {
      runs.append(run)
    }
  }

  /// `=?charset*language?Q?text?=`; spaces in the text are not allowed and met all the same.
  private static func word(at start: Int, in value: [UInt8]) -> (run: Run, end: Int)? {
    let mark = UInt8(ascii: "?")
    guard let charsetEnd = value.index(of: mark, from: start + 2, within: 60), charsetEnd + 2 < value.count,
      value[charsetEnd + 2] == mark
    else { return nil }
    let textStart = charsetEnd + 3
    var end = textStart
    while end + 1 < value.count, !(value[end] == mark && value[end + 1] == UInt8(ascii: "=")) { end += 1 }
    guard end + 1 < value.count, end - textStart <= 4096 else { return nil }
    let text = value[textStart..<end]
    let charset = String(decoding: value[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    switch value[charsetEnd + 1] | 0x20 {
    case UInt8(ascii: "b"): return (Run(charset: charset, bytes: TransferCoding.base64(text)), end + 2)
    case UInt8(ascii: "q"): return (Run(charset: charset, bytes: quoted(text)), end + 2)
    default: return nil
    }
  }

  private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    TransferCoding.quotedPrintable.decoded(text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
  }
}

extension [UInt8] {
  fileprivate func opening(from position: Int) -> Int? {
    var position = position
    while position + 1 < count {
      guard let start = self[position...].firstIndex(of: UInt8(ascii: "=")), start + 1 < count else { return nil }
      if self[start + 1] == UInt8(ascii: "?") { return start }
      position = start + 1
    }
    return nil
  }

  fileprivate func index(of byte: UInt8, from start: Int, within length: Int) -> Int? {
    guard start <= count else { return nil }
    return self[start..<Swift.min(count, start + length)].firstIndex(of: byte)
  }
}
