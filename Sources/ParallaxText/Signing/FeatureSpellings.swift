internal import ParallaxSupport

/// How the body of one report writes features of its signature, which is a number each.
package struct FeatureSpellings: Sendable {
  /// Features that stand side by side, each with a capital or a digit first, or of ideographs: perhaps one name.
  package struct Run: Sendable {
    package fileprivate(set) var features: [UInt32] = []
    /// As they stand there.
    private var words: [String] = []
    /// The same as they go on from the word before: with the space or hyphen before them, or without the ideograph that
    /// both have.
    private var rests: [String] = []

    fileprivate mutating func add(_ feature: UInt32, _ word: String, _ rest: String) {
      features.append(feature)
      words.append(word)
      rests.append(rest)
    }

    /// How some of them are written together.
    package func text(_ part: Range<Int>) -> String {
      words[part.lowerBound] + rests[part.dropFirst()].joined()
    }
  }

  /// By feature how often it is written how.
  package private(set) var words: [UInt32: [String: Int]] = [:]
  /// Of two features and more, each once, in the order of the text.
  package private(set) var runs: [Run] = []
  /// Of the stems of all words in their order (`BodyFeatures.textHash`): of another text it is another.
  package internal(set) var textHash: UInt64 = .fnv1aBasis

  private var known: Set<[UInt32]> = []
  /// The run that has begun, and where it ends.
  private var begun = Run()
  private var end = 0

  init() {}

  /// Takes the next feature of the text.
  mutating func add(_ feature: UInt32, _ bytes: Range<Int>, of text: [UInt8]) {
    // A word that is broken at the end of a line stands elsewhere in one piece, or is not told.
    let isWhole = text[bytes].allSatisfy { $0 > 0x20 }
    let word = isWhole ? String(decoding: text[bytes], as: UTF8.self) : ""
    if isWhole { words[feature, default: [:]][word, default: 0] += 1 }
    let kind = text.scalar(at: bytes.lowerBound).kind
    guard isWhole, kind == .ideograph || kind == .digit || text.scalar(at: bytes.lowerBound).isUppercase else {
      return endRun()
    }
    let rest = begun.features.isEmpty ? nil : rest(of: bytes, of: text)
    if rest == nil { endRun() }
    begun.add(feature, word, rest ?? word)
    end = bytes.upperBound
  }

  mutating func endRun() {
    if begun.features.count > 1, known.insert(begun.features).inserted { runs.append(begun) }
    begun = Run()
  }

  /// A word as it goes on from the run: behind white space, a hyphen, or an ideograph that it has in common with the word
  /// before; nil behind anything else.
  private func rest(of bytes: Range<Int>, of text: [UInt8]) -> String? {
    if bytes.lowerBound < end { return String(decoding: text[end..<bytes.upperBound], as: UTF8.self) }
    let between = end..<bytes.lowerBound
    let word = String(decoding: text[bytes], as: UTF8.self)
    var place = between.lowerBound
    while place < between.upperBound {
      let scalar = text.scalar(at: place)
      if scalar.isHyphen, between.count == scalar.length { return "-" + word }
      guard scalar.kind == .space else { return nil }
      place += scalar.length
    }
    return between.isEmpty ? nil : " " + word
  }
}
