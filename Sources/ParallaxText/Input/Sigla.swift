internal import CUTF8Proc

/// Short names for reports: what the input calls them; else for a text file of its own the file stem up to the first `_`; for what was taken out of a page,
/// feed, mail or archive the outlet, else the host, else the stem. Where two clash, all of them take the shortest
/// distinguishing tail of path, place and stem; where that has no room, the name with the beginning of what distinguishes
/// it.
///
/// `a/000_x.txt`, `a/001_y.txt` → `000`, `001`; `a/000_x.txt`, `b/000_x.txt` → `a/000_x`, `b/000_x`;
/// `1bb79cc1/fox.txt`, `2153fb3e/fox.txt` → `fox-1`, `fox-2`.
/// At most 8 columns, no white space, no control characters, never dependent on the order of the arguments.
package enum Sigla {
  static let columnLimit = 8

  /// What a report is named by.
  struct Source {
    /// The path, and the place in its input.
    let path: String
    /// What it is called where nothing clashes.
    let name: String

    init(_ document: Document) {
      path = document.path + (document.place.isEmpty ? "" : "/" + document.place)
      name =
        document.siglum ?? OutletSiglum(document).name ?? String(Sigla.head(ofStem: Sigla.stem(of: document.path)))
    }
  }

  /// The reports of some stories with names that are unique in each; those of single reports are unique among all.
  ///
  /// - Parameter stories: indices of reports, each in one story.
  /// - Returns: the reports in their order.
  package static func named(_ reports: [Report], within stories: [[Int]]) -> [Report] {
    var named = reports
    func name(_ group: [Int], except taken: Set<String>) {
      let wanted = group.map { reports[$0].given.siglum }
      let sigla = sigla(for: group.map { Source(reports[$0].document) }, wanted: wanted, taken: taken)
      for (report, siglum) in zip(group, sigla) { named[report] = reports[report].named(siglum) }
    }
    for story in stories where story.count > 1 { name(story, except: []) }
    let taken = Set(stories.filter { $0.count > 1 }.joined().map { named[$0].siglum })
    name(stories.filter { $0.count == 1 }.flatMap(\.self).sorted(), except: taken)
    return named
  }

  /// One siglum for each report, unique.
  ///
  /// - Parameters:
  ///   - wanted: those that hold whatever else clashes.
  ///   - taken: what none of the others may be called.
  static func sigla(for sources: [Source], wanted chosen: [String?], taken: Set<String> = []) -> [String] {
    let wanted = chosen.map { $0.map { clean($0) } }
    var sigla = sources.indices.map { wanted[$0] ?? clean(sources[$0].name) }
    for group in clashes(sigla, taken) {
      let free = group.filter { wanted[$0] == nil }
      let tails = distinguishingTails(free.map { sources[$0].path }, of: sigla[group[0]], taken)
      for (index, tail) in zip(free, tails) { sigla[index] = tail }
    }
    number(&sigla, keeping: wanted, paths: sources.map(\.path), taken)
    return sigla
  }

  /// The shortest tails in pieces (path components, parts between `_`) that tell the paths apart.
  ///
  /// - Parameter name: what all of them would be called.
  private static func distinguishingTails(_ paths: [String], of name: String, _ taken: Set<String>) -> [String] {
    let pieces = paths.map { tailPieces(of: $0) }
    let longest = pieces.map(\.count).max() ?? 0
    for count in 1...max(1, longest) {
      let whole = pieces.map { String($0.suffix(count).joined().drop(while: { "/_".contains($0) })) }
      let tails = whole.map { clean($0) }
      guard Set(tails).count == tails.count, taken.isDisjoint(with: tails) else { continue }
      // Cut, they are the names of folders.
      if zip(whole, tails).allSatisfy({ $0.utf8.count == $1.utf8.count }) { return tails }
      return abbreviated(pieces.map { $0.suffix(count).first ?? "" }, of: name, taken) ?? tails
    }
    return pieces.map { clean($0.suffix(1).joined().drop(while: { "/_".contains($0) })) }
  }

  /// `fox-1b`, `fox-21`: the name with as much of each piece as tells them apart; nil where that has no room.
  private static func abbreviated(_ pieces: [String], of name: String, _ taken: Set<String>) -> [String]? {
    let pieces = pieces.map { piece in clean(piece.drop { "/_".contains($0) }, columns: columnLimit) }
    for length in 1..<columnLimit {
      let short = pieces.map { "\(name)-\($0.prefix(length))" }
      if short.contains(where: { clean($0) != $0 }) { return nil }
      if Set(short).count == short.count, taken.isDisjoint(with: short) { return short }
    }
    return nil
  }

  /// `a/000_x.txt` → `a`, `/000`, `_x`.
  private static func tailPieces(of path: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    var pieces: [String] = []
    for character in folder + "/" + stem(of: path) {
      if pieces.isEmpty || character == "/" || character == "_" {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  /// Where sigla still clash, all but the first of them in path order get a number.
  private static func number(
    _ sigla: inout [String], keeping wanted: [String?], paths: [String], _ others: Set<String>
  ) {
    let order = paths.indices.sorted {
      (wanted[$0] == nil ? 1 : 0, paths[$0], $0) < (wanted[$1] == nil ? 1 : 0, paths[$1], $1)
    }
    var taken = others
    var next: [String: Int] = [:]
    for index in order {
      let first = sigla[index]
      while !taken.insert(sigla[index]).inserted {
        next[first, default: 1] += 1
        let ending = "~\(next[first] ?? 1)"
        sigla[index] = clean(first, columns: columnLimit - ending.count) + ending
      }
    }
  }

  /// Groups of indices with one siglum, in order of their first member.
  private static func clashes(_ sigla: [String], _ taken: Set<String>) -> [[Int]] {
    var groups: [String: [Int]] = [:]
    for (index, siglum) in sigla.enumerated() { groups[siglum, default: []].append(index) }
    return groups.filter { $0.value.count > 1 || taken.contains($0.key) }.values.sorted { $0[0] < $1[0] }
  }

  fileprivate static func stem(of path: String) -> String {
    if path == "-" { return "stdin" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  fileprivate static func head(ofStem stem: String) -> Substring {
    let head = stem.prefix { $0 != "_" }
    return head.isEmpty ? stem[...] : head
  }

  /// At most `columns` columns of the printing characters.
  static func clean(_ name: some StringProtocol, columns: Int = columnLimit) -> String {
    var result = String.UnicodeScalarView()
    var width = 0
    for scalar in name.unicodeScalars where isShown(scalar) {
      width += Int(utf8proc_charwidth(Int32(bitPattern: scalar.value)))
      if width > columns { break }
      result.append(scalar)
    }
    return result.isEmpty ? "report" : String(result)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 0x20 && scalar.value < 0x7F }
    switch utf8proc_category(Int32(bitPattern: scalar.value)) {
    case UTF8PROC_CATEGORY_CC, UTF8PROC_CATEGORY_CF, UTF8PROC_CATEGORY_CS, UTF8PROC_CATEGORY_CO,
      UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP:
      return false
    default: return scalar.value != 0xFFFD
    }
  }
}
