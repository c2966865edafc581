public import ParallaxModel

/// The words of ours in an overview; the one home of them.
public enum OverviewWords {
  private static let numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight"]

  static func number(_ count: Int) -> String { numbers.indices.contains(count) ? numbers[count] : "\(count)" }

  /// `Told by all three: 4, and 2 quotations`
  static func toldByAll(_ reports: Int, _ count: Int, quotations: Int) -> String {
    let who = reports == 2 ? "Told by both" : "Told by all \(number(reports))"
    return "\(who): \(count)\(and(quotations))"
  }

  /// `Told by two: 3, and 2 quotations`; `Told by some: 12` of more than three reports.
  static func toldBySome(_ reports: Int, _ count: Int, quotations: Int) -> String {
    "\(reports == 3 ? "Told by two" : "Told by some"): \(count)\(and(quotations))"
  }

  private static func and(_ quotations: Int) -> String {
    quotations == 0 ? "" : ", and \(counted(quotations, "quotation"))"
  }

  /// `1 sentence`, `2 sentences`
  public static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  static func factsThatDiffer(_ count: Int) -> String { "Facts that differ: \(count)" }
  static func quotations(_ count: Int) -> String { "Quotations in more than one: \(count)" }
  static let onlyInOne = "Found in one only"
  static let namesAndFigures = "Names and figures in one only"
  static let quoted = "Who is quoted, in words"
  static let named = "named, not quoted"
  static func called(_ count: Int) -> String { "Called differently: \(count)" }

  /// `fox, 2 of its 13 sentences, perhaps 3 more`: what stands after the siglum.
  static func own(_ count: Int, of all: Int, perhaps: Int) -> String {
    "\(count) of its \(counted(all, "sentence"))" + (perhaps > 0 ? ", perhaps \(perhaps) more" : "")
  }

  /// `+5 more`
  public static func more(_ count: Int) -> String { "+\(count) more" }

  /// `13 sentences`
  static func sentences(_ count: Int) -> String { counted(count, "sentence") }

  // MARK: Word for word

  /// Pairs of reports that are named.
  private static let mostPairs = 6

  /// `Word for word: fox and hpo 82 words, fox and nyt 59; all but 17 of these in quotations`; nil where there is no pair.
  static func wordForWord(_ runs: [EqualRuns], _ siglum: (Int) -> String) -> String? {
    guard !runs.isEmpty else { return nil }
    let pairs = runs.filter { $0.words > 0 }.enumerated().sorted {
      ($1.element.words, $0.offset) < ($0.element.words, $1.offset)
    }.map(\.element)
    guard !pairs.isEmpty else { return "Word for word: no run of six words in two reports" }
    var words = pairs.prefix(mostPairs).enumerated().map { number, pair in
      let count = number > 0 ? "\(pair.words)" : counted(pair.words, "word")
      return "\(siglum(pair.one)) and \(siglum(pair.other)) \(count)"
    }
    if pairs.count > mostPairs { words.append("+\(pairs.count - mostPairs)") }
    return "Word for word: \(words.joined(separator: ", ")); \(share(of: pairs))"
  }

  private static func share(of pairs: [EqualRuns]) -> String {
    let (all, quoted) = (pairs.reduce(0) { $0 + $1.words }, pairs.reduce(0) { $0 + $1.quoted })
    if quoted == 0 { return "none of these in quotations" }
    if quoted == all { return "all of these in quotations" }
    return 2 * quoted >= all ? "all but \(all - quoted) of these in quotations" : "\(quoted) of these in quotations"
  }

  // MARK: Quotations

  static func agreement(_ agreement: SharedQuotation.Agreement, _ siglum: (Int) -> String) -> String {
    switch agreement {
    case .same: "same"
    case .differ: "words differ"
    case .part(let report, let words): "\(counted(words, "word")) in \(siglum(report))"
    case .unquoted(let report): "no quotes in \(siglum(report))"
    }
  }
}

extension OverviewLine {
  /// Reports that are named one by one.
  private static let mostNamed = 5

  /// `fox ¶1, hpo ¶1 and nyt ¶1 tell it`: the sign under the cursor, for the status line.
  ///
  /// - Parameter story: the reports of the cells.
  public func words(of story: [Int], in reports: [Report]) -> String {
    func named(_ isMeant: (Cell) -> Bool) -> [String] {
      zip(cells, story).compactMap { cell, report in
        guard isMeant(cell), let sentence = cell.sentence else { return nil }
        return "\(reports[report].siglum) \(reports[report].placeLabel(ofSentence: sentence.sentence))"
      }
    }
    switch telling {
    case .nothing, .has: return ""
    case .differs: return finding == nil ? "" : "1 fact differs"
    case .tells: return Self.who(named { $0.sentence != nil }, of: story, "tell it", only: "tells it")
    case .quotes:
      let told = named { if case .told = $0 { true } else { false } }
      let quoting = named { if case .told = $0 { false } else { $0.sentence != nil } }
      let words = [
        Self.who(quoting, of: story, "quote it", only: "quotes it"),
        told.isEmpty ? "" : Self.who(told, of: [], "tell it", only: "tells it"),
      ]
      return words.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  private static func who(_ named: [String], of story: [Int], _ several: String, only: String) -> String {
    if named.count > mostNamed { return "\(named.count) of \(story.count) \(several)" }
    if named.count == 1, !story.isEmpty { return "only \(named[0]) \(only)" }
    return named.isEmpty ? "" : "\(SiglumList(named).words) \(named.count == 1 ? only : several)"
  }
}
