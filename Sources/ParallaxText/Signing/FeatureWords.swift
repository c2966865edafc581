internal import ParallaxSupport

/// Reads the bodies of documents in one language, and keeps what it has found out about words.
struct FeatureWords {
  private let conjunctions: PhraseSet
  /// Whether a capital within a sentence tells a name.
  private let capitalsTell: Bool
  private var forms: TokenForms
  private var vocabulary: Vocabulary
  /// Words with numbers below it say little: they came first.
  private let firstContent: WordID
  /// By stem.
  private var hashes: [UInt64] = []
  /// By stem, one above its place in `found`; 0 for none.
  private var places: [Int32] = []
  private var found: [(stem: WordID, count: Int, isParticular: Bool)] = []

  /// What is known of words is forgotten above so many of them.
  private static let mostWords = 200_000

  init(_ language: Language?) {
    forms = TokenForms(language)
    var vocabulary = Vocabulary()
    conjunctions = SentenceWords(language).conjunctions
    capitalsTell = language.map { !$0.words.strings(of: .capitals).contains("nouns") } ?? true
    for words in language.words {
      for kind in [WordKind.function, .common] { words.forEach(kind) { _ = vocabulary.intern($0.string) } }
    }
    firstContent = WordID(vocabulary.count)
    self.vocabulary = vocabulary
  }

  var isFull: Bool { vocabulary.count > Self.mostWords }

  mutating func features(of document: Document) -> BodyFeatures {
    var body = BodyFeatures()
    var shingle = Shingle()
    for block in document.blocks where block.role == .body { read(block.bytes, of: document.text, &body, &shingle) }
    body.features = taken()
    return body
  }

  private mutating func read(
    _ bytes: Range<Int>, of text: [UInt8], _ body: inout BodyFeatures, _ shingle: inout Shingle
  ) {
    var scanner = TokenScanner(text, in: bytes, conjunctions)
    var before: ScannedToken?
    while let token = scanner.next() {
      defer { before = token }
      guard token.kind != .mark else { continue }
      let form = forms.forms(of: token, in: text, &vocabulary)
      let hash = hash(of: form.stem)
      body.words += 1
      body.textHash = Self.text(body.textHash, goingOnWith: hash)
      shingle.add(hash, to: &body.shingles)
      if let feature = feature(of: token, form, before, text) {
        add(feature.stem, isParticular: feature.isParticular)
      }
    }
  }

  /// The hash of all words up to one, of that up to the word before it.
  private static func text(_ hash: UInt64, goingOnWith word: UInt64) -> UInt64 { (hash ^ word) &* 0x100_0000_01B3 }

  /// What a token stands for, from which byte on; nil where it says little.
  @inline(__always)
  private mutating func feature(
    of token: ScannedToken, _ form: TokenForm, _ before: ScannedToken?, _ text: [UInt8]
  ) -> (stem: WordID, isParticular: Bool, start: Int)? {
    if form.normalized < firstContent { return nil }
    let first = text.scalar(at: token.start)
    if first.kind == .ideograph {
      // One character says little; two that follow each other are a word or a part of one.
      guard let before, before.end == token.start, text.scalar(at: before.start).kind == .ideograph else { return nil }
      let pair = String(decoding: text[before.start..<token.end], as: UTF8.self)
      return (vocabulary.intern(pair), false, before.start)
    }
    guard token.count > first.length else { return nil }
    let isName = capitalsTell && first.isUppercase && !Self.mayBeginSentence(after: before, text)
    return (form.stem, isName || first.kind == .digit, token.start)
  }

  /// Whether a capital may stand for a beginning alone. A comma, a hyphen or an apostrophe ends nothing.
  private static func mayBeginSentence(after before: ScannedToken?, _ text: [UInt8]) -> Bool {
    guard let before else { return true }
    guard before.kind == .mark else { return false }
    let mark = text.scalar(at: before.start)
    return !(mark.isApostrophe || mark.isHyphen || mark.value == 0x2C || mark.value == 0x2F || mark.value == 0x26)
  }

  private mutating func add(_ stem: WordID, isParticular: Bool) {
    while places.count <= Int(stem) { places.append(0) }
    let place = Int(places[Int(stem)])
    if place == 0 {
      found.append((stem, 1, isParticular))
      places[Int(stem)] = Int32(found.count)
    } else {
      found[place - 1].count += 1
      if isParticular { found[place - 1].isParticular = true }
    }
  }

  /// How the text writes some features.
  mutating func spellings(of wanted: Set<UInt32>, in document: Document) -> FeatureSpellings {
    var spellings = FeatureSpellings()
    for block in document.blocks where block.role == .body {
      var scanner = TokenScanner(document.text, in: block.bytes, conjunctions)
      var before: ScannedToken?
      while let token = scanner.next() {
        defer { before = token }
        guard token.kind != .mark else { continue }
        let form = forms.forms(of: token, in: document.text, &vocabulary)
        spellings.textHash = Self.text(spellings.textHash, goingOnWith: hash(of: form.stem))
        guard let feature = feature(of: token, form, before, document.text) else { continue }
        let hash = Self.feature(hash(of: feature.stem))
        if wanted.contains(hash) { spellings.add(hash, feature.start..<token.end, of: document.text) }
      }
      spellings.endRun()
    }
    return spellings
  }

  private mutating func hash(of stem: WordID) -> UInt64 {
    hashAll()
    return hashes[Int(stem)]
  }

  private mutating func hashAll() {
    while hashes.count < vocabulary.count { hashes.append(vocabulary.bytes(of: WordID(hashes.count)).fnv1a64()) }
  }

  /// What a signature keeps of the hash of a stem.
  private static func feature(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

  /// What was found, by hash; nothing is found any more.
  private mutating func taken() -> [BodyFeature] {
    hashAll()
    var features: [BodyFeature] = []
    features.reserveCapacity(found.count)
    for (stem, count, isParticular) in found {
      let hash = hashes[Int(stem)]
      features.append(
        BodyFeature(
          hash: Self.feature(hash), count: UInt8(min(count, 255)), isParticular: isParticular))
      places[Int(stem)] = 0
    }
    found.removeAll(keepingCapacity: true)
    if features.count > BodyFeatures.most {
      features.sort { ($0.rank, $0.hash) > ($1.rank, $1.hash) }
      features.removeLast(features.count - BodyFeatures.most)
    }
    features.sort { ($0.hash, $0.rank) < ($1.hash, $1.rank) }
    return features.indices.filter { $0 == 0 || features[$0 - 1].hash != features[$0].hash }.map { features[$0] }
  }
}

extension BodyFeature {
  /// The higher, the sooner it is kept.
  fileprivate var rank: Int { Int(count) + (isParticular ? 256 : 0) }
}

/// The last words of a text, as hashes of runs of four.
private struct Shingle {
  private var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var count = 0

  mutating func add(_ word: UInt64, to least: inout [UInt32]) {
    defer { last = (last.1, last.2, word) }
    count += 1
    guard count >= 4 else { return }
    var hash = Self.mixed(last.0 &* 0x9E37_79B9_7F4A_7C15, last.1)
    hash = Self.mixed(Self.mixed(hash, last.2), word)
    hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    let (eighth, value) = (Int(hash >> 61), UInt32(truncatingIfNeeded: hash))
    if value < least[eighth] { least[eighth] = value }
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash << 23 | hash >> 41) &+ word &* 0xA076_1D64_78BD_642F
  }
}
