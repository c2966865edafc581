/// Who wrote a report, by the fields and lines of agencies: persons, without the agencies and houses named beside them.
struct NewsCredit {
  let names: [String]
  let agency: String?

  /// `By ANN LEE, AP Business Writer`, `Ann Lee/TT`, `Ann Lee, State University`
  init(_ byline: String) {
    let found = BylineNames(byline.split(separator: "/").joined(separator: " / "))
    names = found.names.filter { !Self.isHouse($0) && Self.isPerson($0) }
    agency = found.agency ?? found.names.lazy.compactMap(NewsAgencies.name).first
  }

  /// Whether a name is that of an organisation or a site: `Faktisk.no`, `State University`, `The Canadian Press`.
  static func isHouse(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    if words.count == 1, let stop = name.lastIndex(of: "."), stop != name.startIndex,
      (2...4).contains(name[stop...].dropFirst().count)
    {
      return true
    }
    return NewsAgencies.name(name) != nil || words.contains { NewsCreditWords.houses.contains(String($0)) }
  }

  /// Not a date, a number of a photographer, the initials of a desk, or words of a sentence.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    if words.last?.first?.isLowercase ?? true, words.count < 2 || name != name.lowercased() { return false }
    if name.lowercased().hasPrefix("the ") { return false }
    if name.contains(where: { $0.isNumber || $0 == "_" || $0 == "@" }) { return false }
    let isShort = name.count <= 3 && !name.contains(" ")
    return !isShort || name != name.lowercased() && name != name.uppercased()
  }

  /// Whether a line names nobody and goes on like a sentence.
  static func isSentence(_ line: String) -> Bool {
    let credit = NewsCredit(line)
    let words = line.split(separator: " ")
    return credit.names.isEmpty && credit.agency == nil && words.count >= 5
      && words.count { $0.first?.isLowercase ?? false } * 2 > words.count
  }

  // MARK: Lines of the text

  /// `(Reporting by Ann Lee in Varna; Editing by Bo Ek)`
  static func isSignOff(_ line: String) -> Bool { signOff(line) != nil }

  /// The names behind `Reporting by`, which close a report.
  static func reporters(inSignOff line: String) -> [String] {
    guard let rest = signOff(line) else { return [] }
    var names = rest.prefix(400).prefix { $0 != ";" && $0 != ")" }
    // `Reporting by Ann Lee, editing by Bo Ek`
    if let other = names.firstPlace(ofAny: NewsCreditWords.signOffs) { names = names[..<other] }
    // Each name may have the place that it reports from: `Ann Lee in Varna and Bo Ek in Rome`.
    return NewsCredit(withoutPlaces(names)).names
  }

  private static func signOff(_ line: String) -> Substring? {
    let bare = line.drop { !$0.isLetter }
    let lead = bare.prefix(60).lowercased()
    guard let found = NewsCreditWords.signOffs.first(where: { lead.hasPrefix($0) }) else { return nil }
    return bare.dropFirst(found.count)
  }

  private static func withoutPlaces(_ names: Substring) -> String {
    var kept: [Substring] = []
    var isPlace = false
    for word in names.split(separator: " ") {
      if word == "in" || word == "from" { isPlace = true }
      if ["and", "&"].contains(word) { isPlace = false }
      if isPlace, word.hasSuffix(",") {
        isPlace = false
        kept.append(",")
      } else if !isPlace {
        kept.append(word)
      }
    }
    return kept.joined(separator: " ")
  }

  /// The byline that stands as a line of its own near the beginning of a text, or the names in the sign-off at its end.
  static func names(inText body: [NewsBlock]) -> [String] {
    for block in body.prefix(6) where block.kind == .paragraph && block.text.utf8.count <= 160 {
      let text = Array(block.text.singleSpaced.utf8)
      if !text.isEmpty, CreditLines.isByline(ParagraphShape(text.indices, in: text)), !isSignOff(block.text) {
        let names = NewsCredit(block.text).names
        if !names.isEmpty { return names }
      }
    }
    return body.suffix(4).lazy.map { reporters(inSignOff: $0.text) }.first { !$0.isEmpty } ?? []
  }
}

extension Substring {
  /// Where the first of some phrases stands, in any case.
  fileprivate func firstPlace(ofAny phrases: [String]) -> Index? {
    indices.first { place in
      (place == startIndex || !self[index(before: place)].isLetter)
        && phrases.contains { self[place...].prefix($0.count).lowercased() == $0 }
    }
  }
}

/// Words by which credits are read.
enum NewsCreditWords {
  /// Words of the names of organisations that are no surnames, as Press and Post are.
  static let houses: Set<String> = [
    "university", "université", "universität", "universidad", "università", "universiteit", "institute", "institut",
    "college", "hochschule", "agency", "agence", "agentur", "agencia", "agenzia", "media", "news",
    "nyheter", "newswire", "group", "gruppe", "foundation", "stiftung", "inc", "inc.", "ltd", "ltd.", "llc",
    "gmbh", "ag", "company", "corp", "corp.", "corporation", "association", "service", "department", "ministry",
    "magazine", "newspaper", "times", "journal", "tribune", "herald", "zeitung", "radio", "television", "tv",
    "studio", "pictures", "images", "newsdesk", "sport", "sports", "data",
  ]

  /// What stands before the reporters at the end of a report.
  static let signOffs = [
    "reporting and writing by", "additional reporting by", "reporting by", "writing by", "written by", "editing by",
    "compiled by", "reportage by", "reporte de", "información de", "escrito por", "editado por", "rédigé par",
    "édité par", "bearbeitet von", "verfasst von", "geschrieben von", "berichtet von", "reportagem de",
    "con reporte de",
  ]
}
