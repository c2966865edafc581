internal import Glibc

/// An encoding of text that this machine can read.
///
/// A name stands for the encoding as it is met in the wild, as in the WHATWG Encoding Standard: what is called
/// ISO-8859-1 is windows-1252, Shift_JIS, EUC-KR and Big5 have the characters that vendors added to them, and GB2312
/// and GBK are GB18030.
public struct TextEncoding: Sendable, Hashable {
  /// As it is shown: `UTF-8`, `windows-1251`, `Shift_JIS`.
  public let name: String
  /// As iconv knows it.
  let systemName: String

  static let utf8 = TextEncoding(name: "UTF-8", systemName: "UTF-8")
  static let utf16LittleEndian = TextEncoding(name: "UTF-16LE", systemName: "UTF-16LE")
  static let utf16BigEndian = TextEncoding(name: "UTF-16BE", systemName: "UTF-16BE")
  static let western = TextEncoding(name: "windows-1252", systemName: "CP1252")

  /// In either order of the bytes.
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  private init(name: String, systemName: String) {
    self.name = name
    self.systemName = systemName
  }

  /// The encoding of that name, in any case; nil where this machine has none.
  public init?(named name: String) {
    let wanted = name.uppercased()
    if let known = Self.known[wanted] {
      self = known
    } else {
      guard !wanted.isEmpty, wanted.utf8.count < 40, wanted.utf8.allSatisfy(Self.isLetterOfName) else { return nil }
      self.init(name: wanted, systemName: wanted)
    }
    guard let converter = Converter(from: self) else { return nil }
    _ = consume converter
  }

  /// iconv reads `//` and what follows as options.
  private static func isLetterOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: "-_:.+".utf8.contains(byte)
    }
  }

  /// Upper-case names → the encoding that is meant.
  private static let known: [String: TextEncoding] = {
    var known: [String: TextEncoding] = [:]
    for (name, systemName, others) in table {
      let encoding = TextEncoding(name: name, systemName: systemName)
      for name in [name.uppercased(), systemName] + others { known[name] = encoding }
    }
    for number in 1250...1258 where known["WINDOWS-\(number)"] == nil {
      let encoding = TextEncoding(name: "windows-\(number)", systemName: "CP\(number)")
      known["WINDOWS-\(number)"] = encoding
      known["CP\(number)"] = encoding
    }
    return known
  }()

  private static let table: [(name: String, systemName: String, others: [String])] = [
    ("UTF-8", "UTF-8", ["UTF8", "ASCII", "US-ASCII"]),
    ("UTF-16LE", "UTF-16LE", ["UTF-16", "UTF16", "UTF16LE"]),
    ("UTF-16BE", "UTF-16BE", ["UTF16BE"]),
    ("windows-1252", "CP1252", ["ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1", "LATIN-1"]),
    ("windows-1254", "CP1254", ["ISO-8859-9", "ISO8859-9", "LATIN5"]),
    ("windows-874", "CP874", ["TIS-620", "ISO-8859-11"]),
    ("Shift_JIS", "CP932", ["SHIFT-JIS", "SHIFTJIS", "SJIS", "WINDOWS-31J"]),
    ("GB18030", "GB18030", ["GB2312", "GBK", "CP936", "EUC-CN"]),
    ("Big5", "BIG5-HKSCS", ["CP950", "BIG-5"]),
    ("EUC-KR", "UHC", ["CP949", "KS_C_5601-1987"]),
  ]
}
