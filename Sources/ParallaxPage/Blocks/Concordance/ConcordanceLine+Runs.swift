public import ParallaxModel

extension ConcordanceLine {
  /// Words beside those that differ, where a wording is told in few words.
  private static let neighbours = 2
  /// Words of a wording that are told then.
  private static let longest = 9

  /// What differs, or what is said in its place.
  ///
  /// - Parameter role: of words of the report.
  func middle(in reports: [Report], _ role: Role) -> BlockRun {
    if let lack { return BlockRun(.own(lack.sign), .fold, isSpaced: true) }
    return run(words, in: reports, role)
  }

  func beginning(in reports: [Report], _ role: Role) -> [BlockRun] { runs(before, in: reports, role) }

  func end(in reports: [Report], _ role: Role) -> [BlockRun] {
    var runs = runs(after, in: reports, role)
    if lack != nil, !runs.isEmpty { runs[0].isSpaced = true }
    return runs
  }

  /// The whole sentence.
  func sentence(in reports: [Report], _ role: Role = .variantChanged) -> [BlockRun] {
    beginning(in: reports, .text) + [middle(in: reports, role)] + end(in: reports, .text)
  }

  /// A few words: what differs, and the nearest of those that all readings have beside it.
  ///
  ///     to serve «the constituents of Texas’ 27th Congressional District»
  public func phrase(in reports: [Report], _ role: Role = .variantChanged, beside plain: Role = .text) -> [BlockRun] {
    let document = reports[report].document
    let lead = document.words(in: lead).suffix(Self.neighbours)
    let tail = document.words(in: tail).prefix(Self.neighbours)
    let own = document.words(in: words)
    var middle = [middle(in: reports, role)]
    if own.count > Self.longest {
      let cut = own[0].lowerBound..<own[Self.longest - 2].upperBound
      middle = [run(cut, in: reports, role), BlockRun(.own("…"), role, isSpaced: true)]
    }
    let before = lead.first.map { runs($0.lowerBound..<lead[lead.endIndex - 1].upperBound, in: reports, plain) } ?? []
    var after = tail.first.map { runs($0.lowerBound..<tail[tail.endIndex - 1].upperBound, in: reports, plain) } ?? []
    if lack != nil, !after.isEmpty { after[0].isSpaced = true }
    return before + middle + after
  }

  private func runs(_ bytes: Range<Int>, in reports: [Report], _ role: Role) -> [BlockRun] {
    bytes.isEmpty ? [] : [run(bytes, in: reports, role)]
  }

  private func run(_ bytes: Range<Int>, in reports: [Report], _ role: Role) -> BlockRun {
    BlockRun(.report(report, bytes), role, isSpaced: reports[report].document.hasSpace(before: bytes))
  }
}
