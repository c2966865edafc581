import ParallaxBrowser
import ParallaxPage
import ParallaxSettings

extension Frame {
  /// The picture, row by row, without trailing blanks.
  var rows: [String] {
    (0..<size.rows).map { row in (0..<size.columns).map { self[$0, row].glyph }.joined().trimmingBlanks }
  }

  /// A letter for each cell's role; blank where plain text has a blank.
  var roleRows: [String] {
    (0..<size.rows).map { row in
      String((0..<size.columns).map { letter(of: self[$0, row]) }).trimmingBlanks
    }
  }

  /// `m` for a match, `c` for what is current; empty where nothing lies over the screen.
  var overlayRows: [String] {
    if cells.allSatisfy({ $0.overlay == .none }) { return [] }
    return (0..<size.rows).map { row in
      String((0..<size.columns).map { mark(of: self[$0, row].overlay) }).trimmingBlanks
    }
  }

  private func letter(of cell: Cell) -> Character { cell.role == .text && cell.glyph == " " ? " " : cell.role.letter }

  private func mark(of overlay: Overlay) -> Character {
    switch overlay {
    case .none: " "
    case .match: "m"
    case .current: "c"
    }
  }
}

extension String {
  var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension Browser {
  /// Presses keys as `parallax keys` writes them, parted by blanks; `@63x17` is a new size, what is no key is typed.
  @discardableResult
  mutating func press(_ keys: String) -> [Effect] {
    keys.split(separator: " ").flatMap { word in Self.keys(String(word)).flatMap { press($0) } }
  }

  private static func keys(_ word: String) -> [Key] {
    if word.count > 3, word.hasPrefix("@") {
      let numbers = word.dropFirst().split(separator: "x").compactMap { Int($0) }
      return [.resize(columns: numbers[0], rows: numbers[1])]
    }
    return KeySequence(word)?.keys ?? word.map { .character($0) }
  }
}
