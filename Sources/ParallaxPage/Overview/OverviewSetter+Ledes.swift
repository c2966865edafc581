internal import ParallaxModel

/// How the reports begin: side by side where three at most have room, else one below the other.
extension OverviewSetter {
  /// Columns that a lede needs to stand beside another.
  private static let narrowest: Column = 34
  private static let mostBeside = 3
  /// Ledes of many reports that are shown: those that are most different.
  private static let mostOfMany = 3

  mutating func addLedes() {
    let each = options.width / max(1, story.count)
    let isRightToLeft = story.contains { reports[$0].hasRightToLeftText }
    if story.count <= Self.mostBeside, each - 2 >= Self.narrowest || story.count == 1, !isRightToLeft {
      addBeside(each)
    } else {
      addBelow()
    }
  }

  private mutating func addBeside(_ each: Column) {
    let width = min(Geometry.widestText, each - 2)
    let stacks = overview.ledes.map { stack(of: $0, width: width) }
    for row in 0..<(stacks.map(\.count).max() ?? 0) {
      var line = LineMaker()
      for (number, stack) in stacks.enumerated() where row < stack.count && !stack[row].isEmpty {
        line.pad(to: 1 + number * each)
        line.add(stack[row])
      }
      append(PageLine(runs: line.runs))
    }
  }

  private func stack(of lede: Lede, width: Column) -> [[Run]] {
    let strip = SentenceStrip(of: lede.report, projection.tellings, in: reports, width: width)
    return [head(of: lede)] + (strip.signs.isEmpty || story.count == 1 ? [] : [strip.runs(ascii: options.ascii)])
      + lines(of: lede.headline, .heading, lede.report, width) + lines(of: bytes(of: lede), .text, lede.report, width)
  }

  /// `fox  13 sentences`
  private func head(of lede: Lede) -> [Run] {
    var line = LineMaker()
    let siglum = safe.line(reports[lede.report].siglum)
    line.add(siglum, lede.report == options.selected ? .siglumSelected : .siglum, columns: safe.columns(of: siglum))
    let words = OverviewWords.sentences(projection.tellings.counts(of: lede.report).sentences)
    line.pad(to: line.columns + 2)
    line.add(words, .figure, columns: words.count)
    return line.runs
  }

  private func bytes(of lede: Lede) -> Range<Int>? { lede.sentence.map { reports[lede.report].sentences[$0].bytes } }

  private func lines(of bytes: Range<Int>?, _ role: Role, _ report: Int, _ width: Column) -> [[Run]] {
    guard let bytes else { return [] }
    let atoms = runSetter().atoms(of: [BlockRun(.report(report, bytes), role)])
    return LineBreaker(width: width).lines(of: atoms)
  }

  // MARK: Below each other

  private mutating func addBelow() {
    let isMany = story.count > Self.mostBeside
    let showsAll = options.ownSentences > BlockOptions.usualOwnSentences
    let opened = !isMany || showsAll ? story : story.count > Overview.mostColumns ? mostDifferent : []
    let listed = story.count > Overview.mostColumns && !showsAll ? opened : story
    for lede in overview.ledes where listed.contains(lede.report) {
      if isMany, opened.isEmpty {
        addHeadline(of: lede)
      } else {
        addWhole(lede, withSentence: opened.contains(lede.report))
      }
    }
    if listed.count < story.count {
      let words = OverviewWords.more(story.count - listed.count)
      append(PageLine(runs: [Run(" ", .text, columns: 1), Run(words, .figure, columns: words.count)]))
    }
  }

  /// `fox  Texas Rep. Blake Farenthold resigns from Congress`, with one row for the headline.
  private mutating func addHeadline(of lede: Lede) {
    let widest = story.map { safe.columns(of: reports[$0].siglum) }.max() ?? 3
    let text = 1 + widest + 2
    let report = reports[lede.report]
    var line = LineMaker()
    line.pad(to: 1)
    line.add(safe.line(report.siglum), .siglum, columns: safe.columns(of: report.siglum))
    guard let bytes = lede.headline ?? bytes(of: lede) else { return append(PageLine(runs: line.runs)) }
    let role: Role = lede.headline == nil ? .text : .heading
    let room = max(8, min(Geometry.widestText, options.width - text - 1))
    let atoms = runSetter().atoms(of: [BlockRun(.report(lede.report, bytes), role)])
    let words = LineCutter(safe, width: room, rows: 1).lines(of: atoms)[0]
    if report.isRightToLeft(atByte: bytes.lowerBound) {
      append(PageLine(runs: line.runs))
      addRightToLeft(words, at: text)
    } else {
      line.pad(to: text)
      line.add(words)
      append(PageLine(runs: line.runs))
    }
  }

  /// Siglum, strip, headline and first sentence, each on lines of its own.
  private mutating func addWhole(_ lede: Lede, withSentence: Bool) {
    separate()
    var line = LineMaker()
    line.pad(to: 1)
    line.add(head(of: lede))
    line.pad(to: line.columns + 2)
    let strip = SentenceStrip(
      of: lede.report, projection.tellings, in: reports, width: max(0, options.width - line.columns - 2))
    if story.count > 1 { line.add(strip.runs(ascii: options.ascii)) }
    append(PageLine(runs: line.runs))
    let width = max(8, min(Geometry.widestText, options.width - 3))
    for (bytes, role) in [(lede.headline, Role.heading), (withSentence ? bytes(of: lede) : nil, .text)] {
      let isRightToLeft = bytes.map { reports[lede.report].isRightToLeft(atByte: $0.lowerBound) } ?? false
      for runs in lines(of: bytes, role, lede.report, width) {
        if isRightToLeft {
          addRightToLeft(runs, at: 1)
        } else {
          var line = LineMaker()
          line.pad(to: 1)
          line.add(runs)
          append(PageLine(runs: line.runs))
        }
      }
    }
  }

  private mutating func addRightToLeft(_ runs: [Run], at column: Column) {
    var line = LineMaker()
    line.pad(to: column)
    line.add(runs)
    var page = PageLine(runs: line.runs)
    page.isRightToLeft = true
    append(page)
  }

  /// The reports of which the headlines and first sentences have the fewest words in common: the first, then the one that
  /// is farthest from those chosen.
  private var mostDifferent: [Int] {
    let words = overview.ledes.map { lede in
      let report = reports[lede.report]
      let ranges = [lede.headline, bytes(of: lede)].compactMap(\.self)
      return Set(report.tokens.filter { token in ranges.contains { $0.contains(Int(token.start)) } }.map(\.stem))
    }
    var chosen = words.isEmpty ? [] : [0]
    while chosen.count < min(Self.mostOfMany, words.count) {
      func nearest(_ number: Int) -> Int { chosen.map { words[$0].intersection(words[number]).count }.max() ?? 0 }
      let left = words.indices.filter { !chosen.contains($0) }
      guard let next = left.min(by: { (nearest($0), $0) < (nearest($1), $1) }) else { break }
      chosen.append(next)
    }
    return chosen.sorted().map { story[$0] }
  }
}
