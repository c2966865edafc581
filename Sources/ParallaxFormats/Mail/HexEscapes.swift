/// Bytes written as a mark and two hexadecimal digits: `=41` of quoted-printable, `%41` of addresses.
enum HexEscapes {
  /// A mark without two digits stays as it is.
  static func append(_ text: ArraySlice<UInt8>, mark: UInt8, to bytes: inout [UInt8]) {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == mark, index + 2 < text.endIndex, let high = text[index + 1].hexValue,
        let low = text[index + 2].hexValue
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
  }
}
