internal import ParallaxSupport
internal import ParallaxText

/// Looks ranges up in one report that is not the file they were taken from.
///
/// The exact words first; where they stand several times, those between the same neighbours, then the nearest to where
/// they stood. Where they are gone, or stand between others alone, words that are like them: the rare words of quote and
/// context vote for where they may be, and there the best match decides. Work is linear in the report once, then in the
/// range.
struct RangeSearch {
  /// Index of the report.
  private let report: Int
  private let text: [UInt8]
  private let tokens: [Token]
  private let vocabulary: Vocabulary
  private let postings: WordPostings

  /// Of a word that stands at more places, only so many are looked at.
  private static let mostPlaces = 4096
  /// Of the exact words, so many places are compared by their context.
  private static let mostExact = 256
  /// A quote of fewer words says little by itself: it is taken between the same neighbours only.
  private static let fewWords = 4

  init(_ index: Int, _ report: Report, _ vocabulary: Vocabulary) {
    self.report = index
    (text, tokens) = (report.document.text, report.tokens)
    self.vocabulary = vocabulary
    postings = WordPostings(report.tokens, vocabulary)
  }

  /// - Parameter likeness: whether words that are like those of the range will do.
  func place(of range: TextRange, orLike likeness: Bool) -> TextPlace? {
    let sought = SoughtWords(range, vocabulary)
    let exact = exactPlace(of: range, sought)
    let hasContext = sought.own.count < sought.words.count
    if let exact, exact.context.isFound || !hasContext { return place(exact.start, range) }
    let isTelling = sought.count(sought.own) >= Self.fewWords
    let like = likeness ? likePlace(of: range, sought, betweenBoth: exact != nil && isTelling) : nil
    return like ?? (isTelling ? exact.map { place($0.start, range) } : nil)
  }

  private func place(_ start: Int, _ range: TextRange) -> TextPlace {
    let end = range.bytes.count > text.count - start ? text.count : start + range.bytes.count
    return TextPlace(report: report, bytes: start..<end)
  }

  // MARK: The exact words

  private func exactPlace(of range: TextRange, _ sought: SoughtWords) -> (start: Int, context: ContextFit)? {
    let quote = Array(range.quote.utf8)
    let near = nearest(exactStarts(of: quote, sought), to: range.bytes.lowerBound)
    let all = near.map { start in
      (start: start, context: context(of: sought, at: token(atByte: start)..<token(atByte: start + quote.count)))
    }
    return all.min { one, other in
      let at = range.bytes.lowerBound
      return (-one.context.count, one.start.distanceMagnitude(to: at))
        < (-other.context.count, other.start.distanceMagnitude(to: at))
    }
  }

  /// The bytes at which the quote begins, ascending. Its rarest whole word says where to look; where that is common, or
  /// the quote may begin or end inside a word, all of the text is looked through.
  private func exactStarts(of quote: [UInt8], _ sought: SoughtWords) -> [Int] {
    let hasInner = sought.own.count > 2
    let whole = hasInner ? sought.own.dropFirst().dropLast() : sought.own
    guard let rarest = whole.min(by: { places(of: $0, sought).count < places(of: $1, sought).count }) else { return [] }
    let standing = places(of: rarest, sought)
    if standing.count > Self.mostPlaces { return QuoteSearch(quote).places(in: text) }
    let starts = standing.map { Int(tokens[Int($0)].start) - sought.words[rarest].start }
    let found = starts.filter { $0 >= 0 && text[$0...].starts(with: quote) }
    return found.isEmpty && !hasInner ? QuoteSearch(quote).places(in: text) : found
  }

  private func places(of word: Int, _ sought: SoughtWords) -> ArraySlice<Int32> { postings[sought.words[word].id] }

  private func nearest(_ starts: [Int], to byte: Int) -> ArraySlice<Int> {
    let before = starts.prefixCount { $0 < byte }
    let first = max(0, min(before - Self.mostExact / 2, starts.count - Self.mostExact))
    return starts[first..<min(starts.count, first + Self.mostExact)]
  }

  private func token(atByte byte: Int) -> Int { tokens.prefixCount { Int($0.start) < byte } }

  /// How much of the context stands around the tokens.
  private func context(of sought: SoughtWords, at own: Range<Int>) -> ContextFit {
    let before = tokens[clipping: own.lowerBound - 2 * sought.before.count..<own.lowerBound]
    let after = tokens[clipping: own.upperBound..<own.upperBound + 2 * sought.after.count]
    return ContextFit(
      sought, before: WordFit(sought.words[sought.before], in: before).matched[...],
      after: WordFit(sought.words[sought.after], in: after).matched[...])
  }

  // MARK: Words that are like them

  /// - Parameter isStrict: whether the neighbours on both sides must be found.
  private func likePlace(of range: TextRange, _ sought: SoughtWords, betweenBoth isStrict: Bool) -> TextPlace? {
    let likely = LikelyPlaces(sought, postings, mostVotes: Self.mostPlaces)
    let stretches = likely.stretches(near: token(atByte: range.bytes.lowerBound), of: tokens.count)
    let all = stretches.map { LikeWords(sought, in: tokens[$0]) }
    guard let best = all.indices.max(by: { (all[$0].count, -$0) < (all[$1].count, -$1) }),
      all[best].isLike(fewWords: Self.fewWords), !isStrict || all[best].context.isFoundOnBothSides,
      let own = all[best].own
    else { return nil }
    let bytes = Int(tokens[own.lowerBound].start)..<Int(tokens[own.upperBound - 1].end)
    let isQuoted = text[bytes].elementsEqual(range.quote.utf8)
    return TextPlace(
      report: report, bytes: range.isCut ? place(bytes.lowerBound, range).bytes : bytes, isChanged: !isQuoted)
  }
}

extension [Token] {
  /// Those of the range that there are.
  fileprivate subscript(clipping range: Range<Int>) -> ArraySlice<Token> { self[range.clamped(to: indices)] }
}

extension Int {
  /// How far apart two offsets are, whatever they are.
  fileprivate func distanceMagnitude(to other: Int) -> UInt {
    self < other ? UInt(bitPattern: other &- self) : UInt(bitPattern: self &- other)
  }
}
