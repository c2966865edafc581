internal import ParallaxModel

/// What more than one report has.
extension OverviewComposer {
  /// - Parameter byAll: whether by all reports, or by some.
  mutating func addTold(byAll: Bool) {
    let all = overview.reports.count
    let told = overview.told.filter { ($0.reports.count == all) == byAll }
    let quotations = overview.quotations.count { ($0.places.count == all) == byAll }
    add(
      heading: byAll
        ? OverviewWords.toldByAll(all, told.count, quotations: quotations)
        : OverviewWords.toldBySome(all, told.count, quotations: quotations))
    for statement in told {
      var line = OverviewLine(.entry, [run(statement.wording)])
      line.cells = cells(
        Dictionary(uniqueKeysWithValues: statement.sentences.map { ($0.report, .place($0)) }))
      line.end = [own(siglum(statement.wording.report), .siglum, isSpaced: false)]
      line.telling = .tells
      add(line)
    }
  }

  mutating func addQuotations() {
    guard !overview.quotations.isEmpty else { return }
    add(heading: OverviewWords.quotations(overview.quotations.count))
    for quotation in overview.quotations {
      let speaker = quotation.speaker.map { [own($0, .siglum, isSpaced: false)] } ?? []
      let words = [
        own("“", .text, isSpaced: !speaker.isEmpty), run(quotation.place.report, quotation.place.bytes),
        own("”", .text, isSpaced: false),
      ]
      var line = OverviewLine(.entry, speaker + words)
      let places = quotation.places.map { place -> (Int, OverviewLine.Cell) in
        let sentence = sentence(place.report, atByte: place.bytes.lowerBound)
        return (place.report, place.isQuoted ? .place(sentence) : .told(sentence))
      }
      line.cells = cells(Dictionary(uniqueKeysWithValues: places), unclear: quotation.unclear)
      line.end = [own(OverviewWords.agreement(quotation.agreement, siglum), .figure, isSpaced: false)]
      line.telling = .quotes
      add(line)
    }
  }

  mutating func addFindings() {
    add(heading: OverviewWords.factsThatDiffer(findings.count))
    for finding in findings {
      var line = OverviewLine(.entry, readings(of: finding))
      var places: [Int: OverviewLine.Cell] = [:]
      for place in finding.readings.flatMap(\.places) where places[place.report] == nil {
        places[place.report] = .place(SentenceID(report: place.report, sentence: place.sentence))
      }
      line.cells = cells(places)
      line.end = [own(finding.word, .finding, isSpaced: false)]
      line.finding = finding.id
      line.telling = .differs
      add(line)
    }
  }

  /// `former communications director: «Michael Rekola» fox | «Lauren Greene» hpo, nyt`
  private func readings(of finding: Finding) -> [BlockRun] {
    let lines = ConcordanceMaker(reports: reports, synopsis: projection.synopsis, places: places).lines(of: finding)
    let row = FindingRow(number: 0, finding: finding, lines: lines, isAside: false)
    return row.wordings.enumerated().flatMap { number, wording -> [BlockRun] in
      let sigla = wording.flatMap(\.reports).sorted().map(siglum).joined(separator: ", ")
      return (number > 0 ? [own("|", .figure)] : []) + wording[0].phrase(in: reports).spaced + [own(sigla, .siglum)]
    }
  }
}
