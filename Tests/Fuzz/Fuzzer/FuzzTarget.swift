/// What libFuzzer's bytes are given to; each has a corpus of its name.
enum FuzzTarget: String, CaseIterable {
  /// Pages of the web.
  case html = "FuzzHTML"
  /// Feeds, agency files in XML and JSON, Markdown.
  case news = "FuzzNews"
  /// Mails, mailboxes and web archives.
  case mail = "FuzzMail"
  /// Archives, office documents, RTF.
  case packed = "FuzzPacked"
  case text = "FuzzText"
  case collation = "FuzzCollation"
  case signatures = "FuzzSignatures"
  case keys = "FuzzKeys"
  case frame = "FuzzFrame"

  func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch self {
    case .html, .news, .mail, .packed: fuzzDocuments(bytes)
    case .text: fuzzText(bytes)
    case .collation: fuzzCollation(bytes)
    case .signatures: fuzzSignatures(bytes)
    case .keys: fuzzKeys(bytes)
    case .frame: fuzzFrame(bytes)
    }
  }
}
