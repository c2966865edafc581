/// What holds within a group of an RTF document, and is as it was when the group ends.
struct RTFState {
  /// Where the words of a group go.
  enum Destination: Equatable {
    case text
    /// Nowhere, whatever lies within.
    case skipped
    /// Nowhere, but a group within may hold text: a drawing with its text box.
    case drawing
    case fonts, styles, information
    /// A field of the information: `title`.
    case field(String)
  }

  var destination = Destination.text
  /// The code page of its bytes; nil for the document's.
  var codePage: Int?
  /// How many characters stand for one that `\u` names.
  var fallback = 1
  var isHidden = false
  var isDeleted = false
  /// Whether `\*` stood at its beginning, so that unknown words make it nothing.
  var isOptional = false

  var isRead: Bool { destination == .text && !isHidden && !isDeleted }
}

/// What words of RTF stand for.
enum RTFWords {
  /// Groups that are not the text.
  static let skipped: Set<String> = [
    "colortbl", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst",
    "annotation", "atnid", "atnauthor", "atntime", "atnref", "atnicn", "listtext", "pntext", "nonshppict", "shprslt",
    "objdata", "objclass", "objname", "sn", "sv", "bkmkstart", "bkmkend", "xe", "tc", "rxe", "filetbl", "revtbl",
    "datafield", "themedata", "nextfile", "template", "pgdsctbl", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc",
    "aftncn", "private", "listtable", "listoverridetable", "list", "listoverride",
    "leveltext", "levelnumbers", "listname", "rsidtbl", "generator", "latentstyles", "datastore", "xmlnstbl", "fontemb",
    "fchars", "lchars", "pgptbl", "userprops", "listpicture", "mmathPr", "do",
  ]

  /// Groups that `\*` marks and that hold text all the same.
  static let read: Set<String> = ["shptxt", "fldrslt", "result", "footnote"]

  static let characters: [String: String] = [
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": "\t", "line": "\n", "lbr": "\n", "emspace": "\u{2003}", "enspace": "\u{2002}", "qmspace": "\u{2005}",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "ltrmark": "\u{200E}", "rtlmark": "\u{200F}", "softline": " ",
  ]

  /// The code page of a font's character set; nil for the document's own.
  static let codePages: [Int: Int] = [
    77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257,
    204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
  ]

  /// How the C library calls a code page.
  static func encoding(ofCodePage number: Int) -> TextEncoding? {
    switch number {
    case 10000: TextEncoding(named: "MACINTOSH")
    case 65001: .utf8
    case 932, 936, 949, 950: TextEncoding(named: "CP\(number)")
    default: TextEncoding(named: "windows-\(number)") ?? TextEncoding(named: "CP\(number)")
    }
  }
}
