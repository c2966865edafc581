import ParallaxModel

/// The same files say the same: for every base the same links, in any order, told the language or not, told twice.
struct OutputLaws {
  private let collated: CollatedCase

  init(_ collated: CollatedCase) {
    self.collated = collated
  }

  func check(_ lawCase: LawCase, _ verdict: inout Verdict) {
    let files = lawCase.files
    checkLinks(&verdict)
    if lawCase.isMonolingual { checkLanguages(&verdict) }
    check(CollatedCase(files), .repetition, "run again", &verdict)
    check(CollatedCase(files, languages: told), .language, "told its language", &verdict)
    check(CollatedCase(files.reversed()), .order, "files reversed", &verdict)
    if files.count > 2 {
      let rotated = Array(files.dropFirst(files.count / 2) + files.prefix(files.count / 2))
      check(CollatedCase(rotated), .order, "files rotated", &verdict)
    }
  }

  /// What is printed of the links and findings of a story is the same for every base.
  func checkLinks(_ verdict: inout Verdict) {
    for story in collated.collation.stories {
      let views = collated.views.filter { $0.projection.synopsis.story == story }
      let links = views.map { $0.links }
      for (view, own) in zip(views, links).dropFirst() {
        let difference = Self.difference(links[0], own)
        verdict.require(.links, difference == nil, "base \(view.base): \(difference ?? "")")
      }
    }
    for view in collated.views {
      guard let first = collated.views.first(where: { $0.projection.synopsis.story == view.projection.synopsis.story })
      else { continue }
      let difference = Self.difference(first.printedFindings, view.printedFindings)
      verdict.require(.findings, difference == nil, "base \(view.base): \(difference ?? "")")
    }
  }

  func checkLanguages(_ verdict: inout Verdict) {
    let reports = collated.collation.reports.map { ($0.siglum, $0.language?.code ?? "unknown") }
    for (siglum, language) in reports.dropFirst() {
      let (first, other) = reports[0]
      verdict.require(.language, language == other, "\(siglum) is \(language), \(first) \(other)")
    }
  }

  private var told: LanguageChoice {
    var told = LanguageChoice()
    for report in collated.collation.reports { told.bySiglum[report.siglum] = report.language }
    return told
  }

  /// Compares with the same files collated otherwise.
  func check(_ other: CollatedCase, _ law: Law, _ how: String, _ verdict: inout Verdict) {
    verdict.require(law, collated.collation.links == other.collation.links, "\(how): other links")
    verdict.require(law, collated.views.map(\.base) == other.views.map(\.base), "\(how): other stories or bases")
    for (own, view) in zip(collated.views, other.views) {
      let difference = Self.difference(own.output, view.output)
      verdict.require(law, difference == nil, "\(how), base \(own.base): \(difference ?? "")")
      guard law == .order else { continue }
      verdict.require(.findings, own.findings == view.findings, "\(how), base \(own.base): other findings")
    }
  }

  /// Where two outputs differ first; nil where they are the same.
  static func difference(_ one: [UInt8], _ other: [UInt8]) -> String? {
    guard one != other else { return nil }
    let same = zip(one, other).prefix { $0 == $1 }.count
    func words(_ output: [UInt8]) -> String {
      String(decoding: output[max(0, same - 40)..<min(output.count, same + 40)], as: UTF8.self)
    }
    return "byte \(same) of the output: \(words(one).debugDescription), \(words(other).debugDescription)"
  }
}

extension CaseView {
  /// The part of the output that tells the findings.
  fileprivate var printedFindings: [UInt8] {
    let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let finding = Array(#"{"id":"#.utf8)
    return Array(
      lines.filter { $0.starts(with: finding) && $0.contains(Array(#""severity":"#.utf8)) }.joined(separator: [
        UInt8(ascii: "\n")
      ]))
  }

  /// The part of the output that tells the links.
  fileprivate var links: [UInt8] {
    let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let link = Array(#"{"a":"#.utf8)
    return Array(lines.filter { $0.starts(with: link) }.joined(separator: [UInt8(ascii: "\n")]))
  }
}
