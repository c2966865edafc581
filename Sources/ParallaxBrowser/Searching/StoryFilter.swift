import ParallaxModel
import ParallaxPage

/// What `&` leaves in the list of stories: `unread, outlet:fox, date:2018-04..2018-12, reports>5`, and any other words.
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
    case moreReports(Int)
    /// In lower case; that of a report.
    case language(String)
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
    "words", "outlet:fox", "date:2018-04..2018-12", "reports>5", "unread", "differ", "language:de", "days>14", "noted",
    "alone",
  ]

  /// Whether facts that differ are asked for, which are known of some stories only.
  var asksForDiffering: Bool { terms.contains(.differ) }

  /// Those of some stories that meet all of it, in their order.
  ///
  /// - Parameter some: indices of `rows`.
  func chosen(_ some: [Int], of rows: StoryRows, in workspace: Workspace) -> [Int] {
    terms.reduce(some) { left, term in
      let takes = Self.condition(term, rows, workspace)
      return left.filter(takes)
    }
  }

  /// Whether a story, by its index, meets a term; what all stories have in common is found out once.
  private static func condition(_ term: Term, _ rows: StoryRows, _ workspace: Workspace) -> (Int) -> Bool {
    let all = rows.all
    switch term {
    case .words(let words):
      let holds = rows.texts.holds(words)
      return { holds[$0] }
    case .outlet(let words): return outletCondition(words, all)
    case .dates(let from, let through): return { overlaps(all[$0].dates, from, through) }
    case .moreDays(let days): return { all[$0].dates.days.map { $0 > days } ?? false }
    case .moreReports(let count): return { all[$0].count > count }
    case .language(let code): return { all[$0].hasLanguage(code) }
    case .alone: return { all[$0].isAlone }
    case .unread: return { workspace.isUnread(all[$0]) ?? false }
    case .differ: return { workspace.differing(in: all[$0]).map { $0 > 0 } ?? false }
    case .noted:
      let noted = workspace.notedReports
      return { !noted.isEmpty && all[$0].has(anyOf: noted) }
    }
  }

  /// Each name is looked at once.
  private static func outletCondition(_ words: [UInt8], _ all: [StoryRow]) -> (Int) -> Bool {
    var known: [String: Bool] = [:]
    return { place in
      all[place].hasOutlet { name in
        if let holds = known[name] { return holds }
        let holds = !FoldedText(name).places(of: words[...]).isEmpty
        known[name] = holds
        return holds
      }
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
    if let number = argument(of: word, "reports>") { return Int(number).map { .term(.moreReports($0)) } ?? .unfinished }
    if let code = argument(of: word, "language:") {
      return code.isEmpty ? .unfinished : .term(.language(code.lowercased()))
    }
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
