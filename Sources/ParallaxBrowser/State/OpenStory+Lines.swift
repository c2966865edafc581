import ParallaxModel
import ParallaxPage

/// The lines that somebody looks at are set, and the viewport stays on the same lines while the numbers of those below
/// a part that is set move.
extension OpenStory {
  /// Lines that are kept about the viewport; what is farther away is forgotten when there is much of it.
  private static let mostLines = 12_000

  /// Sets a part.
  mutating func need(_ part: Int) {
    if page.isSet(part) { return }
    let (end, before) = (page.start(ofPart: part + 1), page.count)
    page.need(part)
    let more = page.count - before
    viewport.shift(by: end <= viewport.top ? more : 0, count: page.count)
    guard var kept = page.kept else { return }
    kept.viewport.shift(by: end <= kept.viewport.top ? more : 0, count: page.count)
    page.kept = kept
  }

  /// Sets the parts that have lines up to so far above and below a place.
  mutating func needAround(_ place: PagePlace, lines: Int) {
    var (part, left) = (place.part, lines + place.row)
    need(part)
    left -= page.height(ofPart: part)
    while left >= 0, part + 1 < page.partCount {
      part += 1
      need(part)
      left -= page.height(ofPart: part)
    }
    (part, left) = (place.part, lines - place.row)
    while left >= 0, part > 0 {
      part -= 1
      need(part)
      left -= page.height(ofPart: part)
    }
  }

  /// Sets what a move may come to that goes no farther than a page.
  mutating func needNear() {
    if page.isWhole { return }
    if let place = page.place(ofLine: viewport.cursor) { needAround(place, lines: 2 * viewport.height) }
  }

  /// Forgets what is far away.
  mutating func dropFar() {
    guard page.linesSet > Self.mostLines, let place = page.place(ofLine: viewport.cursor) else { return }
    var (first, last) = (place.part, place.part)
    for _ in 0..<2 * viewport.height {
      first = max(0, first - 1)
      last = min(page.partCount - 1, last + 1)
    }
    page.drop(allBut: first...last)
  }

  // MARK: Places

  /// The place of the cursor; nil on an empty page.
  var cursorPlace: PagePlace? { page.place(ofLine: viewport.cursor) }

  /// The first line that a passage shows on; nil where it does not show.
  mutating func start(ofPassage passage: Int?) -> PagePlace? {
    guard let passage, let part = page.part(ofPassage: passage) else { return nil }
    need(part)
    return page.index(ofPart: part).starts[passage].map { PagePlace(part, $0) }
  }

  /// The first line of the first passage that shows.
  mutating func firstStart() -> PagePlace? { nextStart(from: PagePlace(0, -1), forward: true) { _ in true } }

  /// The nearest first line of a passage above or below a place.
  mutating func nextStart(from place: PagePlace, forward: Bool, where isWanted: (Int) -> Bool) -> PagePlace? {
    let all = page.partIndices
    for part in forward
      ? Array(all.suffix(from: min(place.part, all.upperBound))) : all.prefix(place.part + 1).reversed()
    {
      if !page.isWhole, page.part(ofPassage: part) == nil || !isWanted(part) { continue }
      need(part)
      let starts = page.index(ofPart: part).starts.filter { isWanted($0.key) }.map { PagePlace(part, $0.value) }
      if let next = forward ? starts.filter({ $0 > place }).min() : starts.filter({ $0 < place }).max() { return next }
    }
    return nil
  }

  /// The first line of the page, and the last; nil on an empty page.
  mutating func end(last: Bool) -> PagePlace? {
    let parts = last ? Array(page.partIndices.reversed()) : Array(page.partIndices)
    for part in parts where page.height(ofPart: part) > 0 {
      need(part)
      let count = page.height(ofPart: part)
      if count > 0 { return PagePlace(part, last ? count - 1 : 0) }
    }
    return nil
  }

  /// The line that shows words of a report, in its own reading where it can be.
  mutating func place(of bytes: Range<Int>, in report: Int) -> PagePlace? {
    let parts = page.parts(showing: bytes, of: report)
    for part in parts { need(part) }
    return WordIndex(parts, of: page, reports: projection.synopsis.home.count).place(of: bytes, in: report)
  }

  /// The passages that have a line from one place to another.
  func passages(from first: PagePlace, through last: PagePlace) -> Set<Int> {
    var passages: Set<Int> = [page.passage(at: first), page.passage(at: last)].reduce(into: []) { all, passage in
      if let passage { all.insert(passage) }
    }
    for part in first.part...last.part {
      if part > first.part, part < last.part {
        if page.part(ofPassage: part) != nil { passages.insert(part) }
        continue
      }
      let (from, to) = (part == first.part ? first.row : 0, part == last.part ? last.row : Int.max)
      passages.formUnion(page.index(ofPart: part).starts.filter { from <= $0.value && $0.value <= to }.map(\.key))
    }
    return passages
  }

  // MARK: Moves

  /// Moves the cursor to a place, with the lines up to `more` below it in view.
  mutating func go(to place: PagePlace, more: Int = 0, atRow row: Int? = nil) {
    needNear()
    needAround(place, lines: 2 * viewport.height)
    let line = page.number(of: place)
    viewport.move(to: line, through: line + more, atRow: row)
  }

  /// Puts the cursor on a place, without one on the first line, in a row of the screen.
  mutating func put(at place: PagePlace?, row: Int) {
    guard let place = place ?? end(last: false) else { return viewport.place(0, atRow: row) }
    needAround(place, lines: 2 * viewport.height)
    viewport.place(page.number(of: place), atRow: row)
  }

  /// The passage at the cursor from its beginning, where that stands so near above that both show: what another report
  /// says is read beside what it is set under.
  mutating func showBeginningOfPassage(row: Int) {
    guard let passage = passageAtCursor, let start = page.start(ofSetPassage: passage) else { return }
    let above = viewport.cursor - start
    guard above > 0, above <= viewport.height / 2 else { return }
    viewport.place(viewport.cursor, atRow: above + row)
  }

  /// A move that any list of lines knows.
  mutating func move(_ action: Action) {
    if !page.isWhole {
      if action == .top || action == .bottom, let end = end(last: action == .bottom) {
        needAround(end, lines: 2 * viewport.height)
      }
      needNear()
    }
    viewport.perform(action)
  }
}
