import ParallaxModel
import ParallaxPage

extension LinearReader {
  /// The passage that is read: its number, then a line for each reading and each finding.
  var passageText: [String] {
    guard projection.synopsis.passages.indices.contains(passage) else { return ["There is nothing to read."] }
    return [passageHead] + text.paragraphs(of: blocks(ofPassage: passage))
  }

  /// `Passage 12 of 30.`; `Passage 30a, which the base lacks.`
  private var passageHead: String {
    let kind = projection.synopsis.passages[passage].kind
    switch kind {
    case .headlines: return "Headlines."
    case .paragraph: return "Passage \(kind.name) of \(projection.synopsis.baseParagraphs)."
    case .addition: return "Passage \(kind.name), which the base lacks."
    }
  }

  func passage(named name: String) -> Int? {
    let name = name.lowercased()
    return projection.synopsis.passages.indices.first { projection.synopsis.name(of: $0).lowercased() == name }
  }

  mutating func read(_ passage: Int) -> [String] {
    self.passage = passage
    return passageText
  }

  /// - Parameter end: what is said where there is no such passage.
  mutating func read(_ passage: Int, end: String) -> [String] {
    projection.synopsis.passages.indices.contains(passage) ? read(passage) : [end]
  }

  mutating func go(to name: String) -> [String] {
    if let passage = passage(named: name) { return read(passage) }
    return ["There is no passage “\(short(name))”; they go to \(projection.synopsis.baseParagraphs)."]
  }

  mutating func nextChange() -> [String] {
    let passages = projection.synopsis.passages
    let next = passages.indices.dropFirst(passage + 1).first { number in
      !passages[number].absent.isEmpty || projection.comparisons[number].hasDifferences
    }
    return next.map { read($0) } ?? ["There is no further change."]
  }

  /// What is searched for; between two slashes stands a regular expression.
  private var query: SearchQuery {
    guard searched.count > 2, searched.first == "/", searched.last == "/" else { return SearchQuery(searched) }
    return SearchQuery(String(searched.dropFirst().dropLast()), isRegex: true)
  }

  /// The next passage with the words, round the end; no words take those of the last search.
  mutating func search(_ words: String) -> [String] {
    if !words.isEmpty { searched = words }
    let found: [Int]
    do {
      guard let filter = try PassageFilter(query) else { return ["Search for what? Write search and some words."] }
      found = try filter.passages(of: projection, in: collation.reports, findings: findings).sorted()
    } catch {
      return ["\(safe.line(Message.noAnswer(searched, error).text))."]
    }
    guard let next = found.first(where: { $0 > passage }) ?? found.first else {
      return ["No passage has “\(short(searched))”."]
    }
    let number = (found.firstIndex(of: next) ?? 0) + 1
    let wrapped = next <= passage ? ", round the end" : ""
    return ["\(number) of \(found.count) with “\(short(searched))”\(wrapped)."] + read(next)
  }
}

/// The facts that differ.
extension LinearReader {
  /// Those that hold the words, each with its number and what each report has.
  func listFindings(_ words: String) -> [String] {
    let filter = try? PassageFilter(SearchQuery(words))
    let taken = filter.flatMap { try? $0.findings(of: findings, in: collation.reports) } ?? findings
    let ids = Set(taken.map(\.id))
    let composer = BlockComposer(
      projection, in: collation, options: BlockOptions(layout: .findings), findings: findings)
    let shown = composer.all.filter { block in
      if case .findingRow(let row) = block.content { ids.contains(row.finding.id) } else { false }
    }
    if shown.isEmpty { return ["There is no such fact."] }
    return text.paragraphs(of: shown) + ["“finding” and a number tell the sentences."]
  }

  private func line(of finding: Finding) -> String {
    let name = projection.synopsis.name(of: projection.synopsis.passage(of: finding))
    return "\(finding.word), passage \(name): \(safe.line(finding.why))"
  }

  /// The finding of that number; without one the next.
  mutating func tell(finding text: String) -> [String] {
    let next = text.isEmpty ? (lastFinding ?? -1) + 1 : Int(text).map { $0 - 1 }
    guard let next, findings.indices.contains(next) else {
      if text.isEmpty, !findings.isEmpty { return ["That was the last fact."] }
      return ["There are \(findings.count) facts that differ; write finding and a number."]
    }
    let finding = findings[next]
    lastFinding = next
    passage = projection.synopsis.passage(of: finding)
    var words = self.text
    words.changed = "differs"
    return ["\(next + 1) of \(findings.count). \(line(of: finding))"]
      + Listing.sentences(of: finding, projection, in: collation, options: options).entries.flatMap {
        words.paragraphs(of: $0.blocks)
      }
  }
}
