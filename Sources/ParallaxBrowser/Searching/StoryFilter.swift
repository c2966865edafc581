import ParallaxModel
import ParallaxPage

/// What `&` leaves in the list of stories: `unread, outlet:fox, date:2018-04..2018-12, days>14`, and any other words.
/// A story has to meet all of it. What is half written asks nothing yet; words in quotation marks are words.
struct StoryFilter: Sendable, Equatable {
  enum Term: Sendable, Equatable {
    /// Folded; in a headline, a siglum or an outlet.
    case words([UInt8])
    /// Folded; in the name of an outlet or a siglum.
    case outlet([UInt8])
    /// Both ends count; ISO 8601, possibly partial.
    case dates(from: String, through: String)
    case moreDays(Int)
    case alone, unread, differ, noted
  }

  let text: String
  let terms: [Term]

  init(_ text: String) {
    self.text = text
    terms = text.split(separator: ",").flatMap { Self.terms(in: $0.split(separator: " ").map(String.init)) }
  }

  /// What can be written, as the prompt says it.
  static let help = [
    "words", "outlet:fox", "date:2018", "date:2018-04..2018-12", "days>14", "alone", "noted", "unread", "differ",
  ]

  /// Whether facts that differ are asked for, which are known of some stories only.
  var asksForDiffering: Bool { terms.contains(.differ) }

  func takes(_ row: StoryRow, in workspace: Workspace) -> Bool {
    terms.allSatisfy { Self.takes($0, row, workspace) }
  }

  private static func takes(_ term: Term, _ row: StoryRow, _ workspace: Workspace) -> Bool {
    switch term {
    case .words(let words): row.holds(words[...])
    case .outlet(let words):
      (Array(row.outlets.keys) + row.words.sigla).contains { !FoldedText($0).places(of: words[...]).isEmpty }
    case .dates(let from, let through): overlaps(row.dates, from, through)
    case .moreDays(let days): row.dates.days.map { $0 > days } ?? false
    case .alone: row.isAlone
    case .unread: workspace.isUnread(row.story) ?? false
    case .differ: workspace.differing(in: row.story).map { $0 > 0 } ?? false
    case .noted: workspace.isNoted(row.story)
    }
  }

  /// `2018-04` holds all days of that month: its text begins theirs.
  private static func overlaps(_ dates: StoryDates, _ from: String, _ through: String) -> Bool {
    guard let first = dates.first?.iso, let last = dates.last?.iso else { return false }
    return (last >= from || from.hasPrefix(last)) && (first <= through || first.hasPrefix(through))
  }

  /// Words that stand beside each other are one phrase.
  private static func terms(in words: [String]) -> [Term] {
    var terms: [Term] = []
    var phrase: [String] = []
    func close() {
      let folded = Array(FoldedText(phrase.joined(separator: " ")).trimmed).filter { $0 != UInt8(ascii: "\"") }
      if !folded.isEmpty { terms.append(.words(folded)) }
      phrase = []
    }
    for word in words {
      switch meaning(of: word) {
      case .word: phrase.append(word)
      case .unfinished: close()
      case .term(let term):
        close()
        terms.append(term)
      }
    }
    close()
    return terms
  }

  private enum Meaning {
    case word, unfinished
    case term(Term)
  }

  private static func meaning(of word: String) -> Meaning {
    switch word {
    case "alone": return .term(.alone)
    case "unread": return .term(.unread)
    case "differ": return .term(.differ)
    case "noted": return .term(.noted)
    default: break
    }
    if let name = argument(of: word, "outlet:") {
      let folded = Array(FoldedText(name).trimmed)
      return folded.isEmpty ? .unfinished : .term(.outlet(folded))
    }
    if let number = argument(of: word, "days>") { return Int(number).map { .term(.moreDays($0)) } ?? .unfinished }
    guard let dates = argument(of: word, "date:") else { return .word }
    let ends = dates.split(separator: ".").map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count < 3, ends.allSatisfy({ PublishedDay($0) != nil })
    else { return .unfinished }
    return .term(.dates(from: first, through: last))
  }

  private static func argument(of word: String, _ name: String) -> String? {
    word.hasPrefix(name) ? String(word.dropFirst(name.count)) : nil
  }
}
