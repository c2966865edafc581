import ParallaxModel
import ParallaxPage

/// Places of words below each other: who has them, at which paragraph, what stands around them. The words begin in one
/// column. A place in text from right to left has its line alone; the last line says where it stands.
enum TextHitsView {
  private static let labelStart: Column = 4
  private static let widestLabel: Column = 22

  static func draw(_ hits: TextHits, _ workspace: Workspace, on canvas: inout Canvas) {
    let width = workspace.terminal.size.columns
    drawTitle(hits, workspace, on: &canvas)
    canvas.rule(row: 1, columns: 0..<width)
    let area = workspace.geometry.list
    let columns = Columns(hits, workspace, width: width, canvas)
    // A report that shows many places is folded once.
    var known: [Int: [Range<Int>]] = [:]
    for number in hits.viewport.shown {
      let row = area.row + number - hits.viewport.top
      let isCurrent = number == hits.viewport.cursor
      if isCurrent { canvas.put(workspace.marks.cursor(active: true), .gutterCursor, at: 0, row) }
      switch hits.lines[number] {
      case .blank: break
      case .story(let story): draw(hits.stories[story], workspace, row: row, width: width, on: &canvas)
      case .more(_, let count): canvas.put("+\(count)", .figure, at: labelStart, row)
      case .hit(let story, let report, let number):
        if let hit = hits.hit(ofReport: report, story: story) {
          draw(HitLine(hit, number, canvas.safe), isCurrent, columns, workspace, row: row, on: &canvas)
          continue
        }
        let places = known[report] ?? (try? workspace.texts.places(of: hits.query, in: report)) ?? []
        known[report] = places
        guard places.indices.contains(number) else { break }
        let line = HitLine(places[number], of: report, workspace, canvas.safe)
        draw(line, isCurrent, columns, workspace, row: row, on: &canvas)
      }
    }
  }

  private static func drawTitle(_ hits: TextHits, _ workspace: Workspace, on canvas: inout Canvas) {
    let width = workspace.terminal.size.columns
    let end = canvas.put("all \(hits.searched.grouped) texts", .figure, endingAt: width - 1, 0)
    let counts = hits.counts
    let isRightToLeft = ParagraphDirection(of: hits.query.label) == .rightToLeft
    let words =
      isRightToLeft ? "" : canvas.cut(hits.query.label, to: max(8, end - 7 - canvas.columns(of: counts))) + ": "
    canvas.put(canvas.cut(words + counts, to: end - 3), .title, at: 1, 0)
  }

  private static func draw(
    _ found: TextHits.Found, _ workspace: Workspace, row: Int, width: Column, on canvas: inout Canvas
  ) {
    if workspace.isUnread(found.row) == true { canvas.put(workspace.marks.unread, .statusKey, at: 2, row) }
    var column = labelStart
    if !found.date.isEmpty { column = canvas.put(found.date, .figure, at: column, row) + 2 }
    let end = width - 1
    let isRightToLeft = ParagraphDirection(of: found.row.headline) == .rightToLeft
    let count = found.count == 0 ? "" : found.count.grouped
    let limit = isRightToLeft ? end : canvas.put(count, .figure, endingAt: end, row) - 2
    canvas.put(canvas.cut(found.row.headline, to: limit - column), .headline, at: column, row)
  }

  /// `NYTimes ¶13`; `NYTimes H` for its headline; the name alone where it stands in no paragraph of the body.
  static func label(of byte: Int, in report: Int, _ workspace: Workspace) -> String {
    let own = workspace.collation.reports[report]
    let segment = own.sentences[own.sentence(atByte: byte)].segment
    let place = own.bodySegments.firstIndex(of: segment).map { " ¶\($0 + 1)" }
    return (own.outlet ?? own.siglum) + (place ?? (own.segments[segment].role == .headline ? " H" : ""))
  }

  private struct Columns {
    let label: Column
    /// Where the words begin.
    let words: Column
    let end: Column

    init(_ hits: TextHits, _ workspace: Workspace, width: Column, _ canvas: Canvas) {
      let names = hits.stories.flatMap(\.reports).map { found in
        let report = found.hit == nil ? workspace.collation.reports[found.report] : nil
        return canvas.columns(of: found.hit?.name ?? report?.outlet ?? report?.siglum ?? "")
      }
      label = min(TextHitsView.widestLabel, width / 4, (names.max() ?? 0) + 5)
      end = width - 1
      let start = TextHitsView.labelStart + label + 2
      words = start + (end - start) / 3
    }
  }

  private static func draw(
    _ hit: HitLine, _ isCurrent: Bool, _ columns: Columns, _ workspace: Workspace, row: Int, on canvas: inout Canvas
  ) {
    let marks = workspace.story.options.marks
    let overlay: Overlay = isCurrent ? .current : .match
    if hit.isRightToLeft {
      let line = hit.text.line(fitting: columns.end - labelStart, marks: false)
      canvas.put(line.glyphs, .text, at: labelStart, row, limit: columns.end) {
        line.words.contains($0) ? overlay : .none
      }
      return
    }
    canvas.put(canvas.cut(hit.label, to: columns.label), .siglum, at: labelStart, row)
    let start = labelStart + columns.label + 2
    let line = hit.text.line(before: columns.words - start, after: columns.end - columns.words, marks: marks)
    let column = columns.words - line.before
    canvas.put(line.glyphs, .text, at: column, row, limit: columns.end) { line.words.contains($0) ? overlay : .none }
  }
}

/// A place with what stands around it, and what it is called.
private struct HitLine {
  let label: String
  let text: HitText
  let isRightToLeft: Bool

  /// In a report that is read.
  init(_ bytes: Range<Int>, of report: Int, _ workspace: Workspace, _ safe: SafeText) {
    let own = workspace.collation.reports[report]
    let segment = own.segments[own.sentences[own.sentence(atByte: bytes.lowerBound)].segment].bytes
    label = TextHitsView.label(of: bytes.lowerBound, in: report, workspace)
    text = HitText(bytes, in: segment, of: own.document.text, safe)
    isRightToLeft = ParagraphDirection(of: own.document.text, segment) == .rightToLeft
  }

  /// As the index has it.
  init(_ hit: CollectionHit, _ number: Int, _ safe: SafeText) {
    let place = hit.places[number]
    label = hit.name
    text = HitText(place.hit, between: place.before, place.after, safe)
    isRightToLeft = ParagraphDirection(of: place.before + place.hit + place.after) == .rightToLeft
  }
}

extension CollectionHit {
  /// Its outlet, else its file.
  var name: String { report.outlet ?? report.fileName }

  /// `NYTimes, line 13`; the name alone where no place is known.
  func label(at number: Int) -> String {
    places.indices.contains(number) ? "\(name), line \(places[number].line)" : name
  }
}

extension TextHits {
  /// `35 times in 7 reports of 5 stories`; of very many only that they are more than those shown.
  var counts: String {
    let times = count == 0 || !isWhole ? "" : count == 1 ? "once " : "\(count.grouped) times "
    let (reports, stories) = (reportCount.grouped, storyCount.grouped)
    let words =
      "\(times)in \(reports) \(reportCount == 1 ? "report" : "reports") of \(stories) \(storyCount == 1 ? "story" : "stories")"
    return isWhole ? words : words + " and more"
  }
}

/// Words with what stands around them in their paragraph, cut to a line.
struct HitText {
  struct Line {
    var glyphs: [SafeText.Glyph] = []
    /// Columns before the words.
    var before: Column = 0
    /// The words, by the numbers of their glyphs.
    var words = 0..<0
  }

  private let before: [SafeText.Glyph]
  private let words: [SafeText.Glyph]
  private let after: [SafeText.Glyph]
  private let safe: SafeText

  /// Bytes on each side that are looked at.
  private static let farthest = 600

  init(_ bytes: Range<Int>, in segment: Range<Int>, of text: [UInt8], _ safe: SafeText) {
    self.safe = safe
    var start = max(segment.lowerBound, bytes.lowerBound - Self.farthest)
    while start < bytes.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    let end = min(segment.upperBound, bytes.upperBound + Self.farthest)
    before = safe.glyphs(in: text, start..<bytes.lowerBound)
    words = safe.glyphs(in: text, bytes)
    after = safe.glyphs(in: text, bytes.upperBound..<max(bytes.upperBound, end))
  }

  init(_ words: String, between before: String, _ after: String, _ safe: SafeText) {
    func glyphs(_ text: some Sequence<UInt8>) -> [SafeText.Glyph] {
      let bytes = Array(text)
      return safe.glyphs(in: bytes, 0..<bytes.count)
    }
    self.safe = safe
    self.before = glyphs(before.utf8.suffix(Self.farthest).drop { $0 & 0xC0 == 0x80 })
    self.words = glyphs(words.utf8)
    self.after = glyphs(after.utf8.prefix(Self.farthest))
  }

  /// The words with as much before and after them as there is room for.
  ///
  /// - Parameter after: columns for the words and what follows.
  func line(before room: Column, after: Column, marks: Bool) -> Line {
    var line = Line()
    let opening = marks ? own("«") : []
    line.glyphs = cutFront(before, to: room - columns(of: opening)) + opening
    line.before = columns(of: line.glyphs)
    let start = line.glyphs.count
    line.glyphs += words + (marks ? own("»") : [])
    line.words = start..<start + words.count
    let left = after - columns(of: Array(line.glyphs[start...]))
    line.glyphs += cutBack(self.after, to: left)
    return line
  }

  /// The words with what stands around them, as much on each side.
  func line(fitting room: Column, marks: Bool) -> Line {
    line(before: (room - columns(of: words)) / 2, after: room - (room - columns(of: words)) / 2, marks: marks)
  }

  private func own(_ text: String) -> [SafeText.Glyph] {
    let bytes = Array(text.utf8)
    return safe.glyphs(in: bytes, 0..<bytes.count)
  }

  private func columns(of glyphs: [SafeText.Glyph]) -> Column { glyphs.reduce(0) { $0 + $1.columns } }

  /// The end of it, with dots before where it was cut.
  private func cutFront(_ glyphs: [SafeText.Glyph], to room: Column) -> [SafeText.Glyph] {
    if columns(of: glyphs) <= room { return glyphs }
    let dots = own("…")
    var left = room - columns(of: dots)
    var kept: [SafeText.Glyph] = []
    for glyph in glyphs.reversed() {
      left -= glyph.columns
      if left < 0 { break }
      kept.append(glyph)
    }
    while kept.last?.isSpace == true { kept.removeLast() }
    return room < columns(of: dots) ? [] : dots + kept.reversed()
  }

  private func cutBack(_ glyphs: [SafeText.Glyph], to room: Column) -> [SafeText.Glyph] {
    if columns(of: glyphs) <= room { return glyphs }
    let dots = own("…")
    var left = room - columns(of: dots)
    var kept: [SafeText.Glyph] = []
    for glyph in glyphs {
      left -= glyph.columns
      if left < 0 { break }
      kept.append(glyph)
    }
    while kept.last?.isSpace == true { kept.removeLast() }
    return room < columns(of: dots) ? [] : kept + dots
  }
}
