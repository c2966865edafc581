import ParallaxSupport

/// Lines as a page has them → paragraphs. What repeats at the edges of pages is furniture.
///
/// Pages end in form feeds. Lines of a paragraph stand one below the other; a blank line may be a new paragraph, or a
/// column or a page in the middle of one.
struct PDFLayout {
  private(set) var blocks: [JudgedBlocks.Block] = []
  /// Whether the first page has the title that the document states, but in no lines of its own.
  private(set) var hasTitleWithin = false
  private var open = ""
  private var lastLine: PDFLine?
  private var isAfterBlank = false
  private let width: Int
  private var words: Set<Substring> = []

  /// - Parameters:
  ///   - title: what the document says that its title is.
  ///   - limit: the most bytes of text that are looked at.
  init(_ text: ArraySlice<UInt8>, title: String?, limit: Int) {
    let text = String(decoding: text.prefix(limit * 2), as: UTF8.self)
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: true).map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { PDFLine($0) }
    }
    width = Self.width(of: pages)
    words = Set(text.split { !$0.isLetter })
    let edges = PDFEdges(pages)
    for (number, page) in pages.enumerated() {
      var lines = page
      if number == 0 { lines.removeFirst(addTitle(page, DocumentProperties.title(title))) }
      for (index, line) in lines.enumerated() {
        if edges.isFurniture(line, index + page.count - lines.count, of: page) { addFurniture(line) } else { add(line) }
      }
      isAfterBlank = true
    }
    close()
  }

  /// The length of a full line: of nine lines in ten none is longer.
  private static func width(of pages: [[PDFLine]]) -> Int {
    let lengths = pages.joined().lazy.map(\.length).filter { $0 > 20 }.sorted()
    return lengths.isEmpty ? 80 : lengths[lengths.count * 9 / 10]
  }

  // MARK: The title

  /// Adds what the first page begins with: the title that the document states where it stands there, else its first line
  /// with those that go on with it.
  ///
  /// - Returns: how many lines were taken.
  private mutating func addTitle(_ page: [PDFLine], _ title: String?) -> Int {
    let filled = page.indices.filter { !page[$0].isBlank }
    if let title {
      let head = filled.prefix(24).map { page[$0] }
      if let lines = Self.lines(of: title, in: page, filled.prefix(24)) {
        for line in head[..<lines.lowerBound] { blocks.append(.init(line.words)) }
        blocks.append(.init(head[lines].map(\.words).joined(separator: " "), .heading, .headline))
        return filled[lines.upperBound - 1] + 1
      }
      hasTitleWithin = Self.letters(head.map(\.words).joined()).contains(Self.letters(title))
      if hasTitleWithin { return 0 }
    }
    guard let first = filled.first, page[first].looksLikeTitle(width) else { return 0 }
    var end = first + 1
    while end < page.count, end - first < 4, page[end].goesOn(title: page[end - 1], width) { end += 1 }
    guard end - first < 4 else { return 0 }
    blocks.append(.init(page[first..<end].map(\.words).joined(separator: " "), .heading))
    return end
  }

  private static func letters(_ words: String) -> String { words.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// Letters that tell a title from a word that it happens to begin with.
  private static let fewestLetters = 10

  /// The lines that together are the title, or as much of its beginning as stands in lines of their own: properties add
  /// who speaks where. Case and marks do not count.
  private static func lines(of title: String, in page: [PDFLine], _ filled: ArraySlice<Int>) -> Range<Int>? {
    let wanted = letters(title)
    for start in filled.indices where !letters(page[filled[start]].words).isEmpty {
      var (found, end, block) = ("", start, 0)
      while end < min(start + 4, filled.endIndex), page[filled[end]].length < 1000,
        wanted.hasPrefix(found + letters(page[filled[end]].words))
      {
        if filled[end] - filled[start] == end - start { block = (found + letters(page[filled[end]].words)).count }
        found += letters(page[filled[end]].words)
        end += 1
      }
      if !found.isEmpty, found == wanted { return start..<end }
      // What goes on behind a blank line is no part of it.
      if block >= fewestLetters {
        return start..<((start..<end).first { filled[$0] - filled[start] != $0 - start } ?? end)
      }
    }
    return nil
  }

  // MARK: Paragraphs

  private mutating func add(_ line: PDFLine) {
    guard !line.isBlank else {
      isAfterBlank = true
      return
    }
    if let last = lastLine, !open.isEmpty, joins(last, line) {
      if last.endsInHyphen, line.beginsSmall {
        glue(line)
      } else {
        open += " " + line.words
      }
    } else {
      close()
      open = line.words
    }
    lastLine = line
    isAfterBlank = false
  }

  private func joins(_ last: PDFLine, _ line: PDFLine) -> Bool {
    if line.isListed { return false }
    if line.beginsSmall, last.endsInHyphen { return true }
    if isHeading(last, before: line) { return false }
    if isAfterBlank { return line.beginsSmall && !last.endsSentence && last.length * 10 > width * 7 }
    return !last.endsSentence || last.length * 10 > width * 7
  }

  /// A short line with few words above a full one that begins anew.
  private func isHeading(_ last: PDFLine, before line: PDFLine) -> Bool {
    open == last.words && last.length * 10 < width * 6 && line.length * 10 > width * 7 && !line.beginsSmall
      && !last.endsSentence && last.words.split(separator: " ").count <= 8
  }

  /// Takes the hyphen out where the whole word stands elsewhere in the document.
  private mutating func glue(_ line: PDFLine) {
    let head = open.dropLast()
    let first = head.suffix(while: \.isLetter)
    let rest = line.words.prefix { $0.isLetter }
    open = (words.contains(Substring(first + rest)) ? String(head) : open) + line.words
  }

  private mutating func addFurniture(_ line: PDFLine) {
    guard !line.isBlank else { return }
    furniture.append(.init(line.words, .paragraph, .furniture))
  }

  /// What stands at the edges between two pages, until the paragraph that goes on there has ended.
  private var furniture: [JudgedBlocks.Block] = []

  private mutating func close() {
    if !open.isEmpty { blocks.append(.init(open)) }
    open = ""
    blocks += furniture
    furniture = []
  }
}

extension Substring {
  fileprivate func suffix(while isWanted: (Character) -> Bool) -> Substring {
    self[(lastIndex { !isWanted($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
