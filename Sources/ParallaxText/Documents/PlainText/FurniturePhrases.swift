/// What a phrase of page furniture says of the line that it stands in.
enum FurniturePhrase: Equatable {
  /// The line is this phrase and nothing else.
  case whole
  /// An entry of a menu.
  case navigation
  /// The line begins with it, whatever follows; `strong` ones make whole sentences furniture too.
  case opener(strong: Bool)
  /// The line begins with it, and a colon or the like follows.
  case label
  /// The line is a heading; what stands below it belongs to it.
  case heading(FurnitureSection)
}

/// What stands below a heading of furniture.
enum FurnitureSection {
  /// Titles of other reports.
  case list
  /// Share buttons and an author box.
  case share
  /// A comment form and what readers wrote: nothing of the report comes after it.
  case comments
}

/// Furniture phrases of one group of languages, as people wrote them down.
///
/// Words in lower case without punctuation, `#` for any number, `|` between phrases.
struct FurniturePhraseTables {
  /// Lines of their own.
  let wholes: String
  /// Menu entries: furniture at the head and the foot of a page and in rows of several; a heading may read so.
  let navigation: String
  /// What these begin is furniture, a whole sentence too.
  let openers: String
  /// What these begin is furniture unless it is a whole sentence.
  let weakOpeners: String
  /// With a colon or the like behind them.
  let labels: String
  /// Headings of lists of other reports.
  let listHeadings: String
  /// Headings of share buttons and author boxes.
  let shareHeadings: String
  /// Headings of comments and comment forms.
  let commentHeadings: String
  /// Telling anywhere in a line.
  let fragments: String
  /// Telling anywhere in a line that is no whole sentence.
  let weakFragments: String
}

/// The tables made ready for looking up.
enum FurniturePhrases {
  /// What a phrase says; one phrase may be a label and a heading.
  static let meanings: PhraseTable<[FurniturePhrase]> = {
    var meanings = PhraseTable<[FurniturePhrase]>(capacity: 2048)
    func add(_ table: String, _ meaning: [FurniturePhrase]) {
      PhraseKey.forEach(in: table) { phrase in
        meanings.add(phrase, meaning) { if !$0.contains(meaning[0]) { $0 += meaning } }
      }
    }
    for tables in [FurniturePhraseTables.english, .otherLanguages] {
      add(tables.commentHeadings, [.heading(.comments)])
      add(tables.shareHeadings, [.heading(.share)])
      add(tables.listHeadings, [.heading(.list)])
      add(tables.wholes, [.whole])
      add(tables.navigation, [.navigation])
      add(tables.labels, [.label])
      add(tables.openers, [.opener(strong: true)])
      add(tables.weakOpeners, [.opener(strong: false)])
    }
    return meanings
  }()

  /// A phrase that tells anywhere in a line.
  struct Fragment {
    let words: [PhraseKey]
    /// Whether it makes a whole sentence furniture too.
    let isStrong: Bool
  }

  /// The fragments by their first word.
  static let fragments: PhraseTable<[Fragment]> = {
    var fragments = PhraseTable<[Fragment]>(capacity: 256)
    func add(_ table: String, isStrong: Bool) {
      for phrase in table.utf8.split(separator: UInt8(ascii: "|")) {
        let words = phrase.split(separator: UInt8(ascii: " ")).map { PhraseKey(phrase: $0) }
        let fragment = Fragment(words: words, isStrong: isStrong)
        fragments.add(words[0], [fragment]) { $0.append(fragment) }
      }
    }
    for tables in [FurniturePhraseTables.english, .otherLanguages] {
      add(tables.fragments, isStrong: true)
      add(tables.weakFragments, isStrong: false)
    }
    return fragments
  }()
}
