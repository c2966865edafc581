import ParallaxModel
import ParallaxPage

/// Roles in words.
extension LinearText {
  /// Words of one role, up to where an invisible character is said.
  private struct Piece {
    var text: String
    let role: Role
    let isSpaced: Bool
  }

  /// What runs say; neighbours of one role are said as one, counts each by itself.
  func spoken(_ runs: [BlockRun]) -> String {
    var text = ""
    var rest = runs.flatMap(pieces)[...]
    while let first = rest.first {
      let same = first.role == .variantGoneCount ? rest.prefix(1) : rest.prefix { $0.role == first.role }
      let words = same.reduce(into: "") { words, piece in
        words += (piece.isSpaced && !words.isEmpty ? " " : "") + piece.text
      }
      text += (first.isSpaced ? " " : "") + said(words, first.role)
      rest = rest.dropFirst(same.count)
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  private func said(_ words: String, _ role: Role) -> String {
    if let word = word(for: role) { return "[\(word): \(words)]" }
    // Words of the base that a reading lacks are no part of what it says.
    return !saysChanges && (role == .variantGone || role == .variantGoneCount) ? " " : words
  }

  private func word(for role: Role) -> String? {
    if role == .invisible { return "invisible" }
    guard saysChanges else { return nil }
    switch role {
    case .variantChanged: return changed
    case .variantGone, .variantGoneCount: return "gone"
    case .variantMoved: return "moved"
    default: return nil
    }
  }

  private func pieces(of run: BlockRun) -> [Piece] {
    switch run.words {
    case .report(let report, let bytes): return pieces(of: reports[report].document.text, bytes, run)
    case .own(let words):
      let text = Array(words.utf8)
      return pieces(of: text, 0..<text.count, run, safe)
    case .counted(let count, _, _):
      return [Piece(text: "\(count) words", role: run.role, isSpaced: run.isSpaced)]
    }
  }

  private func pieces(
    of text: [UInt8], _ bytes: Range<Int>, _ run: BlockRun, _ safe: SafeText? = nil
  ) -> [Piece] {
    var pieces: [Piece] = []
    var isSpaced = run.isSpaced
    for glyph in (safe ?? revealing).glyphs(in: text, bytes) {
      if glyph.isSpace {
        isSpaced = isSpaced || !pieces.isEmpty
      } else if glyph.isRevealed {
        // Names of neighbours are parted, whether there is a space between them or not.
        let name = InvisibleCharacter(in: text, at: glyph.bytes.lowerBound)?.name ?? ""
        let follows = pieces.last?.role == .invisible
        pieces.append(Piece(text: name, role: .invisible, isSpaced: isSpaced || follows))
        isSpaced = false
      } else if let last = pieces.last, last.role == run.role {
        pieces[pieces.count - 1].text += (isSpaced ? " " : "") + glyph.text
        isSpaced = false
      } else {
        pieces.append(Piece(text: glyph.text, role: run.role, isSpaced: isSpaced))
        isSpaced = false
      }
    }
    return pieces
  }
}
