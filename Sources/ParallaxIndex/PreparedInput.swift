internal import ParallaxModel

/// An input as it is written into the index.
struct PreparedInput: Sendable {
  /// Its number among what was found.
  let file: Int
  let choices: Int
  /// SHA-256 of its bytes; empty where it could not be read.
  let digest: String
  /// Whether it holds what it held before: then nothing else is known of it.
  var isSame = false
  var reports: [PreparedReport] = []
  var problems: [InputProblem] = []
}

/// A report as it is written into the index.
struct PreparedReport: Sendable {
  let place: String
  let headline: String
  let outlet: String?
  let date: String?
  let language: String?
  let words: Int
  /// SHA-256 of its text where that is not the input.
  let textDigest: String?
  let signature: [UInt8]
  let text: [UInt8]
  let blocks: [UInt8]
  /// For the full-text index.
  let tokens: [UInt8]

  init(_ document: Document, _ signed: SignedReport) {
    place = signed.document
    headline = signed.headline
    outlet = signed.outlet
    date = signed.date
    language = signed.signature.language
    words = signed.signature.words
    textDigest = document.exact ? nil : document.textDigest
    signature = signed.signature.bytes
    text = document.text
    blocks = BlockCode.bytes(of: document.blocks)
    tokens = IndexTokens.text(of: document.text, document.blocks.map(\.bytes))
  }
}
