internal import ParallaxModel

/// An overview as paragraphs, a line each, for who hears it or reads it without a screen; safe to show.
///
///     Told by all three: 4, and 2 quotations
///     Rep. Blake Farenthold (R-Texas) is resigning … (hpo); in fox ¶1, hpo ¶1 and nyt ¶1
public struct OverviewText: Sendable {
  private let composer: OverviewComposer
  private let safe: SafeText

  public init(_ composer: OverviewComposer, ascii: Bool = false) {
    self.composer = composer
    safe = SafeText(ascii: ascii)
  }

  public var lines: [String] {
    composer.lines.flatMap { line -> [String] in
      line.kind == .ledes ? composer.overview.ledes.map(words) : [words(of: line)]
    }.map(safe.line).filter { !$0.isEmpty }
  }

  /// `fox, 13 sentences: Texas Rep. Blake Farenthold resigns from Congress. U.S. Representative …`
  private func words(of lede: Lede) -> String {
    let report = composer.reports[lede.report]
    let sentences = OverviewWords.sentences(composer.projection.tellings.counts(of: lede.report).sentences)
    let parts = [lede.headline, lede.sentence.map { report.sentences[$0].bytes }].compactMap(\.self)
    return "\(report.siglum), \(sentences): " + parts.map(report.document.string).joined(separator: " · ")
  }

  private func words(of line: OverviewLine) -> String {
    let text = line.items.map(words).joined(separator: " · ")
    let end = line.end.isEmpty ? "" : " (\(words(of: line.end)))"
    switch line.kind {
    case .entry: return text + end + "; " + places(of: line)
    case .list:
      return zip(line.cells, stories).filter { $0.0 == .siglum }.map { composer.siglum($0.1) }.joined() + ": " + text
    case .ledes, .remark, .heading, .part, .more: return text
    }
  }

  private var stories: [Int] { composer.overview.reports }

  private func words(of runs: [BlockRun]) -> String {
    runs.reduce(into: "") { text, run in
      let words =
        switch run.words {
        case .report(let report, let bytes): composer.reports[report].document.string(bytes)
        case .own(let words): words
        case .counted(let count, _, _): "\(count) words"
        }
      text += (run.isSpaced && !text.isEmpty ? " " : "") + words
    }
  }

  /// `in fox ¶1 and hpo ¶1, told in nyt ¶3`; `117 words in fox`.
  private func places(of line: OverviewLine) -> String {
    var (standing, told, spoken): ([String], [String], [String]) = ([], [], [])
    for (cell, report) in zip(line.cells, stories) {
      let siglum = composer.siglum(report)
      switch cell {
      case .place(let sentence): standing.append("\(siglum) \(composer.label(of: sentence))")
      case .told(let sentence): told.append("\(siglum) \(composer.label(of: sentence))")
      case .words(let count, _): spoken.append("\(OverviewWords.counted(count, "word")) in \(siglum)")
      case .absent, .unclear, .siglum, .empty: break
      }
    }
    let parts = [
      spoken.isEmpty ? "" : SiglumList(spoken).words, standing.isEmpty ? "" : "in \(SiglumList(standing).words)",
      told.isEmpty ? "" : "told in \(SiglumList(told).words)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
