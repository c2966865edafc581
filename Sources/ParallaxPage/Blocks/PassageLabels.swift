internal import ParallaxModel

/// What each passage is about, in the few words that it has and others have not: words that stand in the fewest
/// passages count most (inverse document frequency); among them names, then long words, which are seldom small change
/// in any language, then those that most reports have there.
///
/// Which of them are said depends on the room that there is, so a label holds all of them.
public struct PassageLabel: Sendable, Equatable {
  private static let most = 4

  /// The text that they stand in.
  let text: [UInt8]
  /// Bytes of the words, the best first.
  let words: [Range<Int>]
  /// Of the first sentence, for a passage without such words.
  let first: Range<Int>

  /// Some of the words in the order of the text, no wider than that.
  public func text(fitting limit: Column, _ safe: SafeText) -> String {
    guard limit > 2 else { return "" }
    var chosen: [(start: Int, text: String)] = []
    var room = limit + 1
    for bytes in words where chosen.count < Self.most {
      let text = safe.line(string(bytes))
      let width = safe.columns(of: text) + 1
      if width > room || chosen.contains(where: { $0.text == text }) { continue }
      room -= width
      chosen.append((bytes.lowerBound, text))
    }
    let words = chosen.sorted { $0.start < $1.start }.map(\.text)
    return words.isEmpty ? safe.line(string(first), fitting: limit) : words.joined(separator: " ")
  }

  private func string(_ bytes: Range<Int>) -> String { String(decoding: text[bytes], as: UTF8.self) }
}

/// Finds the labels of all passages.
struct PassageLabels {
  private static let shortest = 4

  private let synopsis: Synopsis
  private let reports: [Report]
  /// In how many passages each stem stands.
  private var passages: [WordID: Int] = [:]

  init(_ synopsis: Synopsis, _ reports: [Report]) {
    self.synopsis = synopsis
    self.reports = reports
    for passage in synopsis.passages {
      for stem in Set(passage.cells.flatMap(stems)) { passages[stem, default: 0] += 1 }
    }
  }

  private func tokens(of cell: PassageCell) -> [Token] {
    cell.readingParts.flatMap { part in
      part.sentences.flatMap { reports[cell.report].tokens[reports[cell.report].sentences[$0].tokens] }
    }
  }

  private func stems(of cell: PassageCell) -> [WordID] {
    tokens(of: cell).lazy.filter { $0.kind != .mark }.map(\.stem)
  }

  private struct Candidate {
    let position: Int
    let token: Token
    let rarity: Int
    let spread: Int
    let isName: Bool

    private var weight: Int { isName ? 0 : token.bytes.count >= 7 ? 1 : token.bytes.count >= 5 ? 2 : 3 }

    func isBetter(than other: Candidate) -> Bool {
      (rarity, weight, -spread, position) < (other.rarity, other.weight, -other.spread, other.position)
    }
  }

  /// The words of a passage.
  func label(of index: Int) -> PassageLabel {
    guard let cell = cell(of: index) else { return PassageLabel(text: [], words: [], first: 0..<0) }
    let words = candidates(of: index, cell).sorted { $0.isBetter(than: $1) }.map(\.token.bytes)
    return PassageLabel(text: reports[cell.report].document.text, words: words, first: first(of: cell))
  }

  /// The base's reading, or that of the first report that has one.
  private func cell(of index: Int) -> PassageCell? {
    synopsis.passages[index].cell(of: synopsis.base) ?? synopsis.passages[index].cells.first
  }

  private func first(of cell: PassageCell) -> Range<Int> {
    cell.readingParts.first.map { reports[cell.report].sentences[$0.sentences.lowerBound].bytes } ?? 0..<0
  }

  private func candidates(of index: Int, _ cell: PassageCell) -> [Candidate] {
    let others = synopsis.passages[index].cells.filter { $0.report != cell.report }.map { Set(stems(of: $0)) }
    let report = reports[cell.report]
    let starts = Set(cell.readingParts.flatMap(\.sentences).map { report.sentences[$0].tokens.lowerBound })
    var seen = Set<WordID>()
    return cell.readingParts.flatMap(\.sentences).flatMap { report.sentences[$0].tokens }.compactMap { position in
      let token = report.tokens[position]
      let isName = !starts.contains(position) && report.document.text[token.bytes.lowerBound].isCapital
      guard token.kind != .mark, token.bytes.count >= Self.shortest, seen.insert(token.stem).inserted else {
        return nil
      }
      return Candidate(
        position: position, token: token, rarity: passages[token.stem] ?? 1,
        spread: others.count { $0.contains(token.stem) }, isName: isName)
    }
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}
