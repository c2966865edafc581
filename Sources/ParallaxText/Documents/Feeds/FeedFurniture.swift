/// What programs that make feeds put around a text, and what pages leave in it.
enum FeedFurniture {
  /// Words of a page, not sentences. Numbers and dates are: they may be rows of a table.
  ///
  /// - Parameter bytes: of the block in its text.
  static func isFurniture(
    _ block: NewsBlock, _ shape: ParagraphShape, _ bytes: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    guard block.kind == .paragraph || block.kind == .list, shape.wordCount <= 25 else { return false }
    let judge = LineJudge(shape: shape, bytes: bytes, text: text)
    switch judge.verdict {
    case .furniture, .pointer:
      return judge.sign.map { ![.numbers, .rates, .date, .dateWithNames].contains($0.reason) } ?? true
    default: return false
    }
  }

  /// `The post … appeared first on …`: what WordPress writes below each entry, in the languages that it has. It has the
  /// title of the entry or the name of the site in it, which no sentence that begins alike has.
  static func isFoot(_ text: String, names: [String?]) -> Bool {
    let line = text.singleSpaced.lowercased()
    guard line.utf8.count <= 500 else { return false }
    let isFoot = feet.contains { foot in
      guard line.hasPrefix(foot.start) else { return false }
      return contains(line.utf8.dropFirst(foot.start.utf8.count), foot.middle.utf8)
    }
    return isFoot
      && names.contains { name in
        guard let name = name?.lowercased(), name.utf8.count >= 6 else { return false }
        return contains(line.utf8[...], String(name.prefix(30)).utf8)
      }
  }

  private static func contains(_ text: Substring.UTF8View, _ part: String.UTF8View) -> Bool {
    var rest = text
    while let first = part.first, let found = rest.firstIndex(of: first) {
      rest = rest[found...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private static let feet: [(start: String, middle: String)] = [
    ("the post ", " appeared first on "), ("the post ", " first appeared on "),
    ("der beitrag ", " erschien zuerst auf "),
    ("l’article ", " est apparu en premier sur "), ("l'article ", " est apparu en premier sur "),
    ("cet article ", " est apparu en premier sur "), ("la entrada ", " se publicó primero en "),
    ("la entrada ", " aparece primero en "), ("l'articolo ", " proviene da "), ("l’articolo ", " proviene da "),
    ("o post ", " apareceu primeiro em "), ("o post ", " apareceu primeiro no "),
    ("o conteúdo ", " aparece primeiro em "),
    ("het bericht ", " verscheen eerst op "), ("artykuł ", " pochodzi z serwisu "), ("inlägget ", " dök först upp på "),
    ("innlegget ", " dukket først opp på "), ("indlægget ", " blev først udgivet på "),
    ("сообщение ", " появились сначала на "), ("запись ", " впервые появилась "), ("příspěvek ", " pochází z "),
    ("artikkeli ", " julkaistiin ensimmäisen kerran "),
  ]
}
