extension TextDecoding {
  /// Decodes bytes that something says the encoding of, which is often wrong: ASCII is called what it wants, what is called
  /// ASCII or a Western encoding may be UTF-8, and what is called UTF-8 may be an older encoding.
  ///
  /// - Parameter charset: as written: `iso-8859-1`, `x-unknown`; nil where nothing is said.
  static func decode(_ bytes: [UInt8], declared charset: String?) -> DecodedText {
    guard let charset, let encoding = encoding(declared: charset) else { return decode(bytes) }
    let isShift = encoding.isShifted
    if !isShift, !bytes.contains(where: { $0 >= 0x80 }), !encoding.isUTF16 { return decode(bytes, as: .utf8) }
    if encoding == .utf8 || encoding.isOfSingleBytes {
      if UTF8Check.firstIllFormed(in: bytes[...]) == nil { return decode(bytes, as: .utf8) }
      if encoding == .utf8 { return decode(bytes) }
    }
    let decoded = decode(bytes, as: encoding)
    guard decoded.problem != nil else { return decoded }
    let guessed = decode(bytes)
    return guessed.problem == nil ? guessed : decoded
  }

  /// Names that are met in mails and pages and that no list has.
  private static func encoding(declared charset: String) -> TextEncoding? {
    let name = charset.lowercased().filter { !" \"';".contains($0) }
    switch name {
    case "unicode-1-1-utf-7", "utf7": return TextEncoding(named: "UTF-7")
    case "utf8mb4", "unicode", "utf-8n", "unicode-1-1-utf-8": return .utf8
    case "x-sjis", "ms_kanji", "cswindows31j", "x-ms-cp932": return TextEncoding(named: "Shift_JIS")
    case "x-gbk", "gb_2312-80", "hz-gb-2312-x": return TextEncoding(named: "GBK")
    case "iso-8859-8-i", "iso-8859-8-e": return TextEncoding(named: "windows-1255")
    case "ks_c_5601", "ksc5601", "euckr": return TextEncoding(named: "EUC-KR")
    case "x-mac-roman", "mac", "x-macintosh": return TextEncoding(named: "MACINTOSH")
    case "iso-2022-jp-ms", "cp50220", "cp50221": return TextEncoding(named: "ISO-2022-JP-2")
    case "hz-gb-2312": return TextEncoding(named: "HZ")
    case "ansi", "x-ansi", "windows1252", "cp-1252", "ansi_x3.110-1983": return .western
    default: return TextEncoding(named: name.hasPrefix("x-cp") ? String(name.dropFirst(2)) : name)
    }
  }
}

extension TextEncoding {
  /// Whether ASCII bytes may stand for other characters.
  fileprivate var isShifted: Bool {
    let name = systemName.uppercased()
    return name.hasPrefix("ISO-2022") || name == "UTF-7" || name == "HZ"
  }

  /// Whether a byte is a character; text of two of its letters is hardly ever well-formed UTF-8.
  fileprivate var isOfSingleBytes: Bool {
    let name = systemName.uppercased()
    return name.hasPrefix("CP125") || name.hasPrefix("ISO-8859") || name.hasPrefix("KOI8") || name == "MACINTOSH"
  }
}
