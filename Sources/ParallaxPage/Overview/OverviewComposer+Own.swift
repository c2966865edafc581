public import ParallaxModel

/// What one report has, and who is quoted.
extension OverviewComposer {
  mutating func addOwn() {
    guard overview.own.contains(where: { !$0.sentences.isEmpty }) else { return }
    add(heading: OverviewWords.onlyInOne)
    for own in overview.own where !own.sentences.isEmpty { add(own) }
  }

  private mutating func add(_ own: OwnSentences) {
    add(
      OverviewLine(
        .part,
        [
          self.own(siglum(own.report) + ",", .siglum, isSpaced: false),
          self.own(OverviewWords.own(own.sentences.count, of: own.all, perhaps: own.perhaps), .figure),
        ]))
    let shown = own.sentences.prefix(options.ownSentences)
    for sentence in shown {
      let place = SentenceID(report: own.report, sentence: sentence.sentence)
      var line = OverviewLine(.entry, [run(place)])
      line.cells = cells([own.report: .place(place)])
      line.telling = .tells
      add(line)
    }
    let left = own.sentences.count - shown.count
    if left > 0 { add(OverviewLine(.more, [self.own(OverviewWords.more(left), .figure, isSpaced: false)])) }
  }

  mutating func addDetails() {
    guard overview.details.contains(where: { !$0.details.isEmpty }) else { return }
    add(heading: OverviewWords.namesAndFigures)
    for own in overview.details where !own.details.isEmpty {
      var line = OverviewLine(.list)
      line.cells = cells([own.report: .siglum], others: .empty)
      line.items = own.details.map { detail in
        let place = SentenceID(report: own.report, sentence: detail.sentence)
        return [run(own.report, detail.bytes), self.own(label(of: place), .place)]
      }
      line.telling = .has
      add(line)
    }
  }

  mutating func addSpeakers() {
    guard !overview.speakers.isEmpty else { return }
    add(heading: OverviewWords.quoted)
    for speaker in overview.speakers {
      var runs = [run(speaker.name.report, speaker.name.bytes)]
      if speaker.words == 0 {
        runs.append(own(":", .figure, isSpaced: false))
        runs.append(own(OverviewWords.named, .figure))
      }
      var line = OverviewLine(.entry, runs)
      let places = speaker.shares.map { share -> (Int, OverviewLine.Cell) in
        let sentence = SentenceID(report: share.report, sentence: share.sentence)
        return (share.report, share.words > 0 ? .words(share.words, sentence) : .place(sentence))
      }
      line.cells = cells(Dictionary(uniqueKeysWithValues: places), unclear: speaker.unclear)
      add(line)
    }
  }

  mutating func addCalled() {
    guard !overview.called.isEmpty else { return }
    add(heading: OverviewWords.called(overview.called.count))
    for called in overview.called {
      var runs = [run(called.name.report, called.name.bytes), own(":", .text, isSpaced: false)]
      for (number, reading) in called.readings.enumerated() {
        if number > 0 { runs.append(own("|", .figure)) }
        runs.append(run(reading.words.report, reading.words.bytes, .variantChanged, isSpaced: true))
        runs.append(own(reading.sentences.map { siglum($0.report) }.joined(separator: ", "), .siglum))
      }
      var line = OverviewLine(.entry, runs)
      line.cells = cells(
        Dictionary(uniqueKeysWithValues: called.sentences.map { ($0.report, .place($0)) }))
      line.telling = .differs
      add(line)
    }
  }

  /// `¶16`, `H` for a headline; of what is neither the beginning of its role.
  func label(of sentence: SentenceID) -> String { reports[sentence.report].placeLabel(ofSentence: sentence.sentence) }
}

extension Report {
  /// `¶16` for a paragraph of the body, `H` for the headline; `cap` for a caption.
  public func placeLabel(ofSentence sentence: Int) -> String {
    let segment = sentences[sentence].segment
    if segments[segment].role == .headline { return "H" }
    guard segments[segment].role == .body else { return String(segments[segment].role.rawValue.prefix(3)) }
    return "¶\(segments[..<segment].count { $0.role == .body } + 1)"
  }
}
