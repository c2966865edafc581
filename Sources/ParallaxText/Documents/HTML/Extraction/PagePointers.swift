/// Lines within an article that point to others: `Read more: Council votes again`.
enum PagePointers {
  /// Whether a block begins as such lines do, and is in links for a third or ends as headlines do.
  static func isPointer(_ block: HTMLBlock) -> Bool {
    guard block.kind != .heading || block.text.count <= 120 else { return false }
    let words = String(decoding: block.text.prefix(40), as: UTF8.self).lowercased().drop { !$0.isLetter && $0 != "¿" }
    guard beginnings.contains(where: { words.hasPrefix($0) && endsWord(words, after: $0) }) else { return false }
    return block.linked * 10 > block.text.count * 3 || block.text.count <= 160 && block.text.last != UInt8(ascii: ".")
  }

  private static func endsWord(_ words: Substring, after beginning: String) -> Bool {
    beginning.last?.isLetter != true || words.dropFirst(beginning.count).first?.isLetter != true
  }

  private static let beginnings = [
    "read more", "read also", "read next", "related", "see more", "see also", "also read", "more:", "don't miss",
    "don’t miss", "recommended", "watch:", "video:", "more on", "lesen sie", "lies auch", "auch lesen", "lesetipp",
    "mehr zum", "mehr dazu", "siehe auch", "lea también", "lea más", "lea:", "lee también", "leia também", "leia mais",
    "veja também", "vea también", "te puede interesar", "lire aussi", "à lire", "leggi anche", "lees ook", "läs även",
    "läs mer", "les også", "les mer", "læs også", "czytaj też", "czytaj także", "czytaj również", "читайте также",
    "читайте ещё", "смотрите также", "читайте також", "lue myös", "přečtěte si", "olvassa el", "citește și",
    "devamını oku",
  ]
}
