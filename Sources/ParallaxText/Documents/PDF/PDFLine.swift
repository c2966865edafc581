/// A line of a page.
struct PDFLine {
  /// With single spaces.
  let words: String
  /// In characters.
  let length: Int

  init(_ line: Substring) {
    words = line.singleSpaced
    length = words.count
  }

  var isBlank: Bool { words.isEmpty }
  var beginsSmall: Bool { words.first?.isLowercase ?? false }
  var endsSentence: Bool { words.last.map { ".!?:。！？”\"»".contains($0) } ?? false }

  /// `arti-`
  var endsInHyphen: Bool { words.last == "-" && (words.dropLast().last?.isLowercase ?? false) }

  /// `• one`, `- two`
  var isListed: Bool {
    guard let first = words.first, "•‣▪◦·–-*●○■□▶►".contains(first) else { return false }
    return words.dropFirst().first == " "
  }

  func looksLikeTitle(_ width: Int) -> Bool {
    length >= 8 && !".;,".contains(words.last ?? ".") && words.contains { $0.isLetter } && !words.contains("@")
      && words.split(separator: " ").count >= 2
  }

  /// Whether a title goes on with this line: it begins small or behind an open end, or a long line stands before it and
  /// this one is no name and no place with numbers.
  func goesOn(title last: PDFLine, _ width: Int) -> Bool {
    guard !isBlank else { return false }
    if beginsSmall || last.words.last.map({ ":,-–—&".contains($0) }) ?? false { return true }
    guard !words.contains(where: { $0.isNumber || $0 == "@" || $0 == "," }) else { return false }
    let parts = words.split(separator: " ")
    let isNameLike = (2...4).contains(parts.count) && parts.allSatisfy { $0.first?.isUppercase ?? false }
    return last.length * 10 > width * 5 && !isNameLike
  }

  /// What running heads have in common: numbers are one.
  var key: String { words.filter { !$0.isNumber && !$0.isWhitespace }.lowercased() }

  /// `12`, `- 3 -`, `Page 4 of 9`, `iv`
  var isPageNumber: Bool {
    guard length <= 20, words.contains(where: \.isNumber) else { return false }
    let letters = key.filter(\.isLetter)
    return letters.isEmpty && length <= 9 || Self.pageWords.contains(letters)
  }

  private static let pageWords: Set<String> = [
    "page", "pageof", "seite", "seitevon", "p", "pag", "página", "páginade", "pagina", "paginadi", "стр", "страница",
    "sivu", "side", "sida", "strona", "strana", "pagesur", "s",
  ]
}

/// What stands at the edges of many pages, numbers aside: running heads and feet.
struct PDFEdges {
  private var repeated: Set<String> = []

  /// How many lines an edge has.
  private static let depth = 3

  init(_ pages: [[PDFLine]]) {
    guard pages.count > 2 else { return }
    var counts: [String: Int] = [:]
    for page in pages {
      let filled = page.filter { !$0.isBlank }
      let edge = filled.count <= 2 * Self.depth ? filled : Array(filled.prefix(Self.depth) + filled.suffix(Self.depth))
      for key in Set(edge.map(\.key)) where !key.isEmpty { counts[key, default: 0] += 1 }
    }
    // Left and right pages may have heads of their own.
    repeated = Set(counts.filter { $0.value > 2 && $0.value * 10 >= pages.count * 3 }.keys)
  }

  func isFurniture(_ line: PDFLine, _ index: Int, of page: [PDFLine]) -> Bool {
    guard !line.isBlank, line.isPageNumber || repeated.contains(line.key) else { return false }
    return isEdge(page[..<index]) || isEdge(page[(index + 1)...])
  }

  private func isEdge(_ others: ArraySlice<PDFLine>) -> Bool {
    var count = 0
    for line in others where !line.isBlank {
      count += 1
      if count >= Self.depth { return false }
    }
    return true
  }
}
