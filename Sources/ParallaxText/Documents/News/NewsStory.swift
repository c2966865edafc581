/// What the fields of a feed or an agency's file say of one report, put together as a document.
struct NewsStory {
  var headline: NewsBlock?
  /// Second headlines and summaries, above the text.
  var decks: [NewsBlock] = []
  /// As written: `By Ann Lee, AP Business Writer`.
  var bylines: [NewsBlock] = []
  /// `PARIS, March 3`
  var dateline: NewsBlock?
  var body: [NewsBlock] = []
  var metadata = ReportMetadata()
  /// How lines of the text are judged that the format says nothing of.
  var judgement = NewsJudgement.agency

  /// Whether there are words besides the headline.
  var hasText: Bool { body.contains { !$0.text.singleSpaced.isEmpty } }

  /// - Parameter place: the place in the input.
  func document(
    _ source: DocumentSource, format: String, place: String, encoding: TextEncoding
  ) -> Document? {
    var builder = DocumentBuilder(source, format: format)
    if let headline { builder.add(.heading, .headline, headline.text, line: headline.line) }
    for deck in freshDecks { builder.add(.paragraph, .subhead, deck.text, line: deck.line) }
    for byline in bylines { builder.add(.paragraph, .byline, byline.text, line: byline.line) }
    if let dateline { builder.add(.paragraph, .metadata, dateline.text, line: dateline.line) }
    for (index, block) in freshBody.enumerated() {
      let role = block.role ?? judgement.role(of: block, index: index, count: body.count)
      builder.add(block.kind, role, block.text, line: block.line)
    }
    return builder.document(place: place, encoding: encoding.name, metadata)
  }

  /// The body without a copy of the headline or the byline at its beginning.
  private var freshBody: [NewsBlock] {
    let copies = Set(([headline].compactMap { $0 } + bylines).map(\.folded))
    return body.prefix(4).filter { !copies.contains($0.folded) } + body.dropFirst(4)
  }

  /// Decks that say something that no headline and no paragraph says.
  private var freshDecks: [NewsBlock] {
    var seen = Set(body.prefix(12).map(\.folded) + [headline].compactMap { $0?.folded })
    return decks.filter { !$0.folded.isEmpty && seen.insert($0.folded).inserted }
  }

  // MARK: Fields

  /// Takes the names in a byline as authors, and the agency that it names.
  mutating func addAuthors(_ byline: String, _ origin: MetadataOrigin) {
    let credit = NewsCredit(byline)
    for name in credit.names { addAuthor(name, origin) }
    if metadata.agency == nil { metadata.agency = credit.agency.map { StatedMetadata(value: $0, origin) } }
  }

  mutating func addAuthor(_ name: String, _ origin: MetadataOrigin) {
    guard metadata.authors.count < 50, !metadata.authors.contains(where: { $0.value.lowercased() == name.lowercased() })
    else { return }
    metadata.authors.append(StatedMetadata(value: name, origin))
  }

  /// Takes the first of the dates that is one.
  mutating func setDate(_ dates: [String?], _ kind: StatedDate.Kind, _ origin: MetadataOrigin) {
    guard let value = dates.lazy.compactMap({ $0 }).compactMap(DateForms.iso).first else { return }
    switch kind {
    case .modified:
      metadata.modified = StatedDate(value: value, kind: .modified, origin)
      if metadata.date == nil { metadata.date = metadata.modified }
    default: metadata.date = StatedDate(value: value, kind: kind, origin)
    }
  }

  /// Takes the outlet's or agency's name; an agency is credited as well.
  mutating func setSource(_ name: String?, _ origin: MetadataOrigin) {
    guard let name = name?.singleSpaced, !name.isEmpty, name.utf8.count <= 200 else { return }
    if metadata.source == nil { metadata.source = StatedMetadata(value: name, origin) }
    if metadata.agency == nil { metadata.agency = NewsAgencies.name(name).map { StatedMetadata(value: $0, origin) } }
  }

  mutating func setLanguage(_ tags: [String?], _ origin: MetadataOrigin) {
    let tag = tags.lazy.compactMap { $0?.singleSpaced }.first { (2...35).contains($0.utf8.count) && !$0.contains(" ") }
    metadata.language = tag.map { StatedMetadata(value: $0, origin) }
  }

  mutating func setHeadline(_ text: String?, line: Int?, _ origin: MetadataOrigin) {
    guard headline == nil, let text = text?.singleSpaced, !text.isEmpty else { return }
    headline = NewsBlock(.heading, .headline, text, line: line)
    metadata.headline = StatedMetadata(value: text, origin)
  }
}
