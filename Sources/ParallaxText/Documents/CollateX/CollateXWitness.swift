import ParallaxFormats

/// A witness of CollateX's JSON: its tokens, each with the column of the table that it stands in.
struct CollateXWitness {
  let id: String
  /// The tokens of each column, or of none, in order.
  private let cells: [(column: Int, tokens: [String])]
  /// Whether a table says which columns they stand in.
  let isAligned: Bool

  /// Nil where the JSON has no witnesses, or a table that does not fit them.
  static func all(of tree: JSONTree) -> [CollateXWitness]? {
    let witnesses = tree["witnesses"]?.elements ?? []
    if let table = tree["table"] { return aligned(witnesses.map(identifier), table.elements.map(\.elements)) }
    let plain = witnesses.filter(\.isObject)
    return plain.isEmpty ? nil : plain.map(unaligned)
  }

  /// A witness is named by a string in a table, by an object in what CollateX takes.
  private static func identifier(_ witness: JSONTree) -> String { witness.text ?? witness["id"]?.text ?? "" }

  private static func unaligned(_ witness: JSONTree) -> CollateXWitness {
    let tokens = witness["tokens"].map { $0.elements.map(text) } ?? [witness["content"]?.string ?? ""]
    return CollateXWitness(id: identifier(witness), cells: [(0, tokens)], isAligned: false)
  }

  private static func aligned(_ ids: [String], _ rows: [[JSONTree]]) -> [CollateXWitness]? {
    guard !ids.isEmpty, let isByWitness = isByWitness(rows, ids) else { return nil }
    return ids.enumerated().map { place, id in
      let row = isByWitness ? rows[place] : rows.map { $0[place] }
      let cells = row.enumerated().compactMap { column, cell -> (Int, [String])? in
        let tokens = cell.string.map { [$0] } ?? cell.elements.map(text)
        return tokens.isEmpty ? nil : (column, tokens)
      }
      return CollateXWitness(id: id, cells: cells, isAligned: true)
    }
  }

  /// The Python program writes a row for each witness unless told otherwise, the Java one a row for each column. Where
  /// the table is a square, tokens may name their witness.
  private static func isByWitness(_ rows: [[JSONTree]], _ ids: [String]) -> Bool? {
    let hasRows = rows.count == ids.count
    guard rows.allSatisfy({ $0.count == ids.count }) else { return hasRows ? true : nil }
    guard hasRows else { return false }
    for (number, row) in rows.enumerated() {
      for (place, cell) in row.enumerated() where ids[number] != ids[place] {
        guard let siglum = cell.elements.first?["_sigil"]?.text else { continue }
        return siglum == ids[number]
      }
    }
    return true
  }

  /// A token is a string, or an object that has it.
  private static func text(_ token: JSONTree) -> String { token.string ?? token["t"]?.string ?? "" }

  /// The tokens one after the other, with the bytes of each column. Tokens have the white space between them; where
  /// none of several has any, single spaces stand between them.
  var text: (text: [UInt8], parts: [GivenAlignment.Part]) {
    let tokens = cells.flatMap(\.tokens)
    let isSpaced =
      tokens.count < 2 || tokens.contains { $0.first?.isWhitespace ?? false || $0.last?.isWhitespace ?? false }
    var text: [UInt8] = []
    var parts: [GivenAlignment.Part] = []
    for cell in cells {
      if !isSpaced, !text.isEmpty { text.append(0x20) }
      let start = text.count
      for (number, token) in cell.tokens.enumerated() {
        if number > 0, !isSpaced { text.append(0x20) }
        text += token.utf8
      }
      parts.append(GivenAlignment.Part(column: cell.column, bytes: start..<text.count))
    }
    return (text, parts)
  }
}
