import ParallaxModel
import ParallaxPage

extension LinearReader {
  /// A line for each report, the nearest first: siglum, outlet, date, figures.
  var reportLines: [String] {
    ReportRow.all(of: projection, in: collation).map { row in
      let differs = findings.count { $0.parties.contains(row.report) }
      let words = [
        row.outlet, row.date, row.isBase ? "base" : "", row.paragraphs, row.share, row.additions,
        differs > 0 ? differs == 1 ? "1 fact differs" : "\(differs) facts differ" : "",
        options.hidden.contains(row.report) ? "hidden" : "",
      ]
      return "\(siglum(row.report)): \(words.map { safe.line($0) }.filter { !$0.isEmpty }.joined(separator: ", "))"
    }
  }

  /// Does something with the report of that siglum, or says that there is none in the story.
  mutating func withReport(_ name: String, _ act: (inout LinearReader, Int) -> [String]) -> [String] {
    if let report = collation.report(withSiglum: name), projection.synopsis.story.reports.contains(report) {
      return act(&self, report)
    }
    let known = projection.synopsis.story.reports.map(siglum).joined(separator: ", ")
    if name.isEmpty { return ["Which report? There are \(known)."] }
    return ["No report here has the siglum “\(short(name))”; there are \(known)."]
  }

  func detail(of report: Int) -> [String] {
    lines(of: .detail(of: report, projection, in: collation, options: options))
  }

  func missing(from report: Int) -> [String] {
    if report == base { return ["The base lacks nothing of itself."] }
    return lines(of: .missing(from: report, projection, in: collation, options: options))
  }

  var quotationLines: [String] { lines(of: listing(of: quotations ?? projection.quotations(in: collation))) }

  private func listing(of quotations: [Counterparts]) -> Listing {
    .quotations(quotations, of: projection, in: collation, options: options)
  }

  /// The quotation of that number; without one the next.
  mutating func tell(quotation text: String) -> [String] {
    let all = quotations ?? projection.quotations(in: collation)
    quotations = all
    let next = text.isEmpty ? (lastQuotation ?? -1) + 1 : Int(text).map { $0 - 1 }
    guard let next, all.indices.contains(next) else {
      if text.isEmpty, !all.isEmpty { return ["That was the last quotation."] }
      return ["There are \(all.count) quotations; write quote and a number."]
    }
    lastQuotation = next
    if let place = all[next].place, let home = projection.passage(of: place) { passage = home }
    let head = "\(next + 1) of \(all.count), passage \(projection.synopsis.name(of: passage))."
    return [head] + listing(of: [all[next]]).entries.flatMap { self.text.paragraphs(of: $0.blocks) }
  }

  var wordings: [String] {
    let all = projection.wordingsToCheck(in: collation, besides: findings)
    return lines(of: .wordings(all, of: projection, in: collation, options: options), saysChanges: false)
  }

  /// Who has a phrase; without one, who has the sentences of this passage.
  func whoHas(_ phrase: String) -> [String] {
    let found =
      phrase.isEmpty
      ? projection.counterparts(of: sentences, in: collation) : projection.counterparts(of: phrase, in: collation)
    if found.isEmpty { return ["No report has “\(short(phrase))”; try fewer words."] }
    return lines(
      of: .printings(
        found, of: phrase.isEmpty ? "this passage" : "“\(short(phrase))”", projection, in: collation,
        options: options))
  }

  private var sentences: [SentenceID] {
    guard projection.synopsis.passages.indices.contains(passage) else { return [] }
    let cells = projection.synopsis.passages[passage].cells
    guard let cell = cells.first(where: { $0.report == base }) ?? cells.first else { return [] }
    return cell.readingParts.flatMap(\.sentences).map { SentenceID(report: cell.report, sentence: $0) }
  }

  /// - Parameter saysChanges: say which words are new or gone, if the reader wants that; where a list is about little else
  ///   it does not help.
  private func lines(of listing: Listing, saysChanges: Bool = true) -> [String] {
    var words = text
    words.saysChanges = saysChanges && words.saysChanges
    return [listing.title + "."] + listing.entries.flatMap { words.paragraphs(of: $0.blocks) }
  }

  mutating func show(only report: Int) -> [String] {
    options.hidden = Set(projection.synopsis.story.reports).subtracting([base, report])
    renew()
    return ["\(siglum(report)) and the base \(siglum(base)) alone."] + passageText
  }

  mutating func showAll() -> [String] {
    options.hidden = []
    renew()
    return ["All reports are shown."] + passageText
  }

  mutating func makeBase(_ report: Int) -> [String] {
    let place =
      projection.synopsis.passages.indices.contains(passage)
      ? projection.synopsis.passages[passage].firstSentence : nil
    projection = Projection(of: collation, story: projection.synopsis.story, base: report)
    options.hidden.remove(report)
    renew()
    passage = place.flatMap { projection.synopsis.home[$0.report][$0.sentence] } ?? 0
    return ["The base is \(siglum(report))."] + passageText
  }
}
