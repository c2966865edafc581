import ParallaxModel
import ParallaxPage

/// What lies over the glyphs of a run: the change that the cursor is at, and the matches of the search.
struct Overlays {
  private let whole: Overlay
  /// Glyphs of the run, by number.
  private var lit: [(glyphs: Range<Int>, overlay: Overlay)] = []

  init(of run: Run, _ glyphs: [SafeText.Glyph], _ workspace: Workspace, _ safe: SafeText) {
    whole = run.change != nil && run.change == workspace.story.focus.change ? .current : .none
    guard let source = run.source else { return }
    let matches = workspace.story.search?.matches(in: source) ?? []
    let start = workspace.story.focus.linkStart.flatMap { Self.bytes(of: $0, in: source, workspace) }
    let finding = Self.places(of: workspace.story.focus.finding, in: source)
    if matches.isEmpty, start == nil, finding.isEmpty { return }
    let text = workspace.collation.reports[source.report].document.text
    let written = safe.glyphs(in: text, source.bytes)
    let first = run.role == .invisible ? nil : Self.offset(of: written, in: glyphs)
    for match in matches {
      let overlay: Overlay = match == workspace.story.search?.current ? .current : .match
      lit.append((Self.range(of: match.bytes, in: written, first: first, count: glyphs.count), overlay))
    }
    for bytes in finding {
      lit.append((Self.range(of: bytes, in: written, first: first, count: glyphs.count), .current))
    }
    if let start { lit.append((Self.range(of: start, in: written, first: first, count: glyphs.count), .current)) }
  }

  /// The same in a list, where also the words are lit that it was filtered by.
  ///
  /// - Parameter words: folded; none where the list is whole.
  init(inList run: Run, _ glyphs: [SafeText.Glyph], words: ArraySlice<UInt8>, _ workspace: Workspace, _ safe: SafeText)
  {
    self.init(of: run, glyphs, workspace, safe)
    if words.isEmpty { return }
    for place in FoldedText(run.text).places(of: words) {
      let first = glyphs.firstIndex { $0.bytes.upperBound > place.lowerBound } ?? glyphs.count
      let end = glyphs.firstIndex { $0.bytes.lowerBound >= place.upperBound } ?? glyphs.count
      lit.append((first..<max(first, end), .match))
    }
  }

  /// The bytes of a finding's words, as far as the run shows them.
  private static func places(of finding: Finding?, in source: RunSource) -> [Range<Int>] {
    (finding?.readings ?? []).filter { $0.text != nil }.flatMap(\.places)
      .filter { $0.report == source.report && $0.bytes.overlaps(source.bytes) }.map(\.bytes)
  }

  /// The bytes of the sentence that a link begins at, as far as the run shows them.
  private static func bytes(of sentence: SentenceID, in source: RunSource, _ workspace: Workspace) -> Range<Int>? {
    guard sentence.report == source.report else { return nil }
    let bytes = workspace.collation.reports[sentence.report].sentences[sentence.sentence].bytes
    return bytes.overlaps(source.bytes) ? bytes : nil
  }

  subscript(glyph: Int) -> Overlay { lit.first { $0.glyphs.contains(glyph) }?.overlay ?? whole }

  /// Where the report's words begin in a run that has marks of ours before them; nil where they cannot be told.
  private static func offset(of written: [SafeText.Glyph], in glyphs: [SafeText.Glyph]) -> Int? {
    guard glyphs.count >= written.count else { return nil }
    return (0...glyphs.count - written.count).prefix(8).first { start in
      zip(glyphs.dropFirst(start), written).allSatisfy { $0.text == $1.text }
    }
  }

  private static func range(
    of bytes: Range<Int>, in written: [SafeText.Glyph], first: Int?, count: Int
  ) -> Range<Int> {
    guard let first else { return 0..<count }
    let start = written.firstIndex { $0.bytes.upperBound > bytes.lowerBound } ?? written.count
    let end = written.firstIndex { $0.bytes.lowerBound >= bytes.upperBound } ?? written.count
    return first + start..<first + max(start, end)
  }
}
