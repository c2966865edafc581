public import ParallaxModel

/// Something in a large story that is looked for beside the loop, for the reader goes on meanwhile.
public struct Inquiry: Sendable, Equatable {
  public enum Kind: String, Sendable {
    case findings, quotations, overview

    /// What it looks for, in words of the screen.
    var words: String { self == .findings ? "facts that differ" : rawValue }
  }

  public let kind: Kind
  /// How many inquiries there were before it.
  let number: Int
}

/// What was found.
public enum InquiryAnswer: Sendable, Equatable {
  case findings([Finding])
  case quotations([Counterparts])
  case overview(Overview)
}

/// What is to be looked for, and what the reader wants to do with it.
struct Inquiries: Sendable {
  /// What a key began that needs the answer; another key, and the reader no longer waits for it.
  enum Purpose: Sendable, Equatable {
    case action(Action)
    /// The layout that a story opens with.
    case opening
    case filterPassages(String)
    case filterReports(SearchQuery)
  }

  /// Up to so many words of a story everything is looked for at once, with the first picture.
  static let mostWordsAtOnce = 20_000
  var mostWordsAtOnce = Self.mostWordsAtOnce
  /// Up to so many words findings are looked for unasked, though beside the loop.
  var mostWordsUnasked = 300_000

  /// One after the other.
  private(set) var asked: [Inquiry] = []
  private var count = 0
  /// How many hundredths of the first are done.
  private(set) var hundredths = 0
  private(set) var purpose: Purpose?
  /// Whether no key was pressed since the one that the purpose is of.
  private(set) var isWaitedFor = false
  /// Every quotation of the projection; nil before they are first asked for.
  var quotations: [Counterparts]?
  /// That of the story; nil before it is first asked for.
  var overview: Overview?

  /// Drops all: another story, or another view of it, is looked at.
  mutating func restart() {
    stop()
    (quotations, overview) = (nil, nil)
  }

  /// `looking for quotations, 12 % … Esc stops`; nil where nothing is looked for.
  var words: String? {
    asked.first.map { "looking for \($0.kind.words), \(hundredths) % … Esc stops" }
  }

  /// How far it is; it never goes back.
  mutating func reach(_ hundredths: Int) { self.hundredths = max(self.hundredths, min(100, hundredths)) }

  mutating func ask(for kind: Inquiry.Kind, purpose: Purpose?) {
    self.purpose = purpose
    isWaitedFor = purpose != nil
    guard !asked.contains(where: { $0.kind == kind }) else { return }
    asked.append(Inquiry(kind: kind, number: count))
    count += 1
    checkInvariants()
  }

  /// Another key was pressed.
  mutating func readOn() { isWaitedFor = false }

  mutating func stop() {
    asked = []
    purpose = nil
    hundredths = 0
  }

  /// The first is answered.
  ///
  /// - Returns: what it was wanted for.
  mutating func close() -> Purpose? {
    if !asked.isEmpty { asked.removeFirst() }
    hundredths = 0
    defer {
      if asked.isEmpty { purpose = nil }
      checkInvariants()
    }
    return asked.isEmpty ? purpose : nil
  }

  func checkInvariants() {
    assert(zip(asked, asked.dropFirst()).allSatisfy { $0.number < $1.number }, "what was asked first comes first")
    assert(Set(asked.map(\.kind)).count == asked.count, "nothing is asked for twice")
    assert(purpose == nil || !asked.isEmpty, "a purpose waits for an answer")
  }
}
