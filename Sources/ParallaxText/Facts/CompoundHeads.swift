/// What the last part of a word says of whom it means, where nouns are written as one: `Vereinspräsident` is a president.
///
/// The parts are the titles and roles of the language's file.
struct CompoundHeads {
  /// Bytes of a last part, of one that is no title, and of what stands before it, at least.
  private static let (leastHead, leastRole, leastRest) = (4, 5, 3)
  /// Bytes of a last part, at most.
  private static let mostHead = 24

  private var heads = PhraseTable<(tags: WordTags, value: Double?)>(capacity: 512)

  /// Nil where nouns are not written as one.
  init?(_ words: [LanguageWords]) {
    guard words.contains(where: { $0.text(of: .capitals) == "nouns" }) else { return nil }
    for (kind, tags) in [(WordKind.title, WordTags.title), (.role, .role), (.source, .source)] {
      for words in words {
        words.forEach(kind) { entry in
          guard
            kind == .title
              ? entry.word.count >= Self.leastHead : entry.word.count >= Self.leastRole && entry.number != nil
          else { return }
          heads.add(PhraseKey(phrase: entry.word), (tags, entry.number)) { head in
            head = (head.tags | tags, entry.number ?? head.value)
          }
        }
      }
    }
  }

  /// What the longest known last part of a word means; nil for none.
  func head(of word: ArraySlice<UInt8>) -> (tags: WordTags, value: Double?)? {
    let longest = min(Self.mostHead, word.count - Self.leastRest)
    guard longest >= Self.leastHead else { return nil }
    return stride(from: longest, through: Self.leastHead, by: -1).lazy.compactMap { length in
      heads[PhraseKey(phrase: word.suffix(length))]
    }.first
  }
}
