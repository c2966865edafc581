/// What a line is by itself, its neighbours not asked.
enum LineVerdict: Equatable {
  /// Nothing speaks against its being the report's own words.
  case plain
  case furniture
  /// Furniture unless it is needed as the headline.
  case likelyFurniture
  /// An entry of a menu; in the body it may be a heading.
  case navigation
  /// Furniture that what stands below belongs to.
  case heading(FurnitureSection)
  /// `Read more:` alone; the next line belongs to it.
  case pointer
  case byline
  case caption
  /// `Key: value` about the report; the words up to `valueStart` are the key.
  case header(HeaderKey, valueStart: Int)
}

/// What a `Key: value` line tells.
enum HeaderKey {
  case title, date, author, outlet, address, other

  static let keys: PhraseTable<HeaderKey> = {
    var keys = PhraseTable<HeaderKey>(capacity: 128)
    for (key, words) in table { PhraseKey.forEach(in: words) { word in keys.add(word, key) { $0 = key } } }
    return keys
  }()

  private static let table: [(HeaderKey, String)] = [
    (.title, "title|headline|heading|заголовок|titel|überschrift|titre|título|titulo"),
    (
      .date,
      "date|published|publication date|publish date|date published|pubdate|posted|updated|last updated|time|дата|"
        + "опубликовано|опубліковано|datum|veröffentlicht|publié|fecha|publicado"
    ),
    (.author, "author|authors|by|byline|written by|reporter|автор|авторы|autor|auteur|von|par|por"),
    (
      .outlet,
      "outlet|publisher|publication|newspaper|source|site|site name|website|agency|издание|источник|видання|джерело|"
        + "quelle|zeitung|éditeur|medio|fuente"
    ),
    (.address, "url|link|canonical|permalink|address|web|ссылка|посилання"),
    (
      .other,
      "section|category|categories|tags|keywords|language|lang|location|place|country|topic|topics|id|type|edition"
    ),
  ]
}

extension LineVerdict {
  /// Judges a line by its words and marks.
  init(_ shape: ParagraphShape, _ bytes: Range<Int>, in text: [UInt8]) {
    self = LineJudge(shape: shape, bytes: bytes, text: text).verdict
  }
}
