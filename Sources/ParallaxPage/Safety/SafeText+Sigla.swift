extension SafeText {
  /// As many sigla as fit into `limit` columns, with the number of the others: `003 004 +10`.
  func sigla(_ sigla: [String], fitting limit: Column) -> String {
    let words = sigla.map { line($0) }
    let widths = words.map { columns(of: $0) + 1 }
    if widths.reduce(-1, +) <= limit { return words.joined(separator: " ") }
    if words.count == 1 { return line(words[0], fitting: limit) }
    var room = limit - "+\(words.count)".utf8.count
    let shown = widths.prefix { width in
      room -= width
      return room >= 0
    }.count
    return (words.prefix(shown) + ["+\(words.count - shown)"]).joined(separator: " ")
  }
}
