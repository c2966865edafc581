internal import ParallaxSupport
internal import ParallaxText

/// What one report says, small enough to be compared with tens of thousands: read of the report alone, the same in every
/// run and on every machine.
///
/// It is of the body; a headline or a page's furniture never joins a story. Five bytes a feature, 2 kB at most.
public struct StorySignature: Sendable, Equatable {
  /// As an index keeps it, apart from language and date, and as it is compared: one piece of memory, for an index has tens of
  /// thousands. Numbers of four bytes, the least first: how many words, the hash of all, `shingles`, `hashes`; then a byte
  /// a code.
  package let bytes: [UInt8]
  /// Words and numbers of the body.
  public let words: Int
  /// Of all words in their order: two with one hash are one text.
  let text: UInt64
  /// The code of its language; nil where that is not known.
  public let language: String?
  /// The day on which it was published, counted from 1970-01-01; nil where it does not say.
  public let day: Int?

  /// Set for a name or a number.
  static let particular: UInt8 = 0x80
  static let shingleCount = 8

  init(
    hashes: [UInt32], codes: [UInt8], words: Int, text: UInt64, shingles: [UInt32], language: String?, day: Int?
  ) {
    assert(hashes.isStrictlyAscending && hashes.count == codes.count && shingles.count == Self.shingleCount)
    self.init(
      ofWhole: Self.bytes(words: words, text: text, shingles: shingles, hashes: hashes, codes: codes),
      language: language, day: day)
  }

  /// - Parameter bytes: of a signature.
  init(ofWhole bytes: [UInt8], language: String?, day: Int?) {
    self.bytes = bytes
    let (words, text) = bytes.withUnsafeBytes { bytes in
      (Self.word(0, of: bytes), UInt64(Self.word(1, of: bytes)) | UInt64(Self.word(2, of: bytes)) << 32)
    }
    self.words = Int(words)
    self.text = text
    self.language = language
    self.day = day
  }

  init(_ body: BodyFeatures, language: Language?, date: String?) {
    self.init(
      hashes: body.features.map(\.hash),
      codes: body.features.map { min($0.count, 127) | ($0.isParticular ? Self.particular : 0) },
      words: body.words, text: body.textHash, shingles: body.shingles, language: language?.code,
      day: date.flatMap(Self.day))
  }

  /// `2024-02-14T09:30:00Z` → 19767; nil for what names no day.
  static func day(of date: String) -> Int? {
    let parts = date.prefix(10).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...9999).contains(year),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    // Years begin in March, so that a leap day ends one (H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*).
    let (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + (153 * marchMonth + 2) / 5 + day
      - 1 - 719_468
  }
}

/// A report as a collection of stories knows it: where it is, and its signature. Its text is not kept.
public struct SignedReport: Sendable, Equatable {
  /// The path of the input.
  public let path: String
  /// The place inside the input; empty for a file of its own.
  public let document: String
  /// What it is headed by, else how its body begins.
  public let headline: String
  public let outlet: String?
  /// When it was published, as the report states it.
  public let date: String?
  public let signature: StorySignature

  public init(
    path: String, document: String, headline: String = "", outlet: String? = nil, date: String? = nil,
    signature: StorySignature
  ) {
    self.path = path
    self.document = document
    self.headline = headline
    self.outlet = outlet
    self.date = date
    self.signature = signature
  }

  /// The days from 1970-01-01 to that of an ISO 8601 date; nil for what names no day.
  public static func day(of date: String) -> Int? { StorySignature.day(of: date) }

  /// What it is called where nothing else is known: its file without folder and ending.
  public var name: String { Self.name(of: path) }

  /// The same of a path.
  public static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// The order in which reports are named: by path, then by place, then by what they say, then by all that is known of
  /// them. Two that differ in anything stand in one order, whichever came first: a line may name one path twice.
  func precedes(_ other: SignedReport) -> Bool {
    if let first = Self.isFirst(path, other.path) ?? Self.isFirst(document, other.document) { return first }
    if signature.text != other.signature.text { return signature.text < other.signature.text }
    if let first = Self.isFirst(headline, other.headline) ?? Self.isFirst(outlet, other.outlet)
      ?? Self.isFirst(date, other.date) ?? Self.isFirst(signature.language, other.signature.language)
    {
      return first
    }
    return signature.bytes.lexicographicallyPrecedes(other.signature.bytes)
  }

  /// Whether one stands before the other in the order of bytes, where nothing stands before something; nil for the same.
  private static func isFirst(_ one: String?, _ other: String?) -> Bool? {
    guard let one, let other else { return one == nil && other == nil ? nil : one == nil }
    return one.utf8.elementsEqual(other.utf8) ? nil : one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
