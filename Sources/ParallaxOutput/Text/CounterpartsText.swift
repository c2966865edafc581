public import ParallaxModel
import ParallaxPage

/// What `quotes` and `who` print: `path:line:column: kind: “words” (speaker); same in …; in other words in …; not in …`,
/// as grep, editors and quickfix lists read it, and for `who` a line for each further place. Columns count
/// characters from 1.
public struct CounterpartsText {
  private let all: [Counterparts]
  private let reports: [Report]
  private let positions: FilePositions
  private let kind: String
  private let listsPlaces: Bool

  /// - Parameters:
  ///   - kind: what stands before the words: `quotation`, `phrase`.
  ///   - listsPlaces: a line for every further place.
  public init(_ all: [Counterparts], in collation: Collation, kind: String, listsPlaces: Bool = false) {
    self.all = all
    self.listsPlaces = listsPlaces
    self.kind = kind
    reports = collation.reports
    positions = FilePositions(reports)
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] {
    Array(all.flatMap(lines).map { SafeText().line($0) + "\n" }.joined().utf8)
  }

  private func lines(of counterparts: Counterparts) -> [String] {
    guard let own = counterparts.printings.first, let place = counterparts.place else { return [] }
    let said = said(counterparts).map { " (\($0))" } ?? ""
    var parts = ["“\(own.text)”\(said)"]
    for wording in counterparts.wordings {
      let sigla = Self.list(wording.printings.reports.map { reports[$0].siglum })
      let words = wording.printings.contains(own) || wording.likeness == .same ? "" : ": “\(wording.text)”"
      parts.append("\(wording.likeness.rawValue) in \(sigla)\(words)")
    }
    for (label, missing) in [("unclear in", counterparts.unclear), ("not in", counterparts.absent)]
    where !missing.isEmpty {
      parts.append("\(label) \(Self.list(missing.map { reports[$0].siglum }))")
    }
    let head = "\(position(of: place)): \(kind): \(parts.joined(separator: "; "))"
    return [head] + (listsPlaces ? counterparts.printings.dropFirst().compactMap(line) : [])
  }

  /// Who says the words: of several people in which reports each.
  private func said(_ counterparts: Counterparts) -> String? {
    if counterparts.speakers.isEmpty { return counterparts.speaker }
    return counterparts.speakers.map { speaker in
      "\(speaker.text) in \(Self.list(speaker.reports.map { reports[$0].siglum }))"
    }.joined(separator: "; ")
  }

  /// A further place, with the sentence that the words stand in, and what part of the report it is if not its body.
  private func line(of printing: Printing) -> String? {
    guard let place = printing.places.first else { return nil }
    let report = reports[place.report]
    let role = report.role(atByte: place.bytes.lowerBound)
    let sentence = report.sentences[report.sentence(atByte: place.bytes.lowerBound)].bytes
    let part = role == .body ? "" : " (\(role.rawValue))"
    return "\(position(of: place)): \(printing.likeness.rawValue)\(part): \(report.document.string(sentence))"
  }

  private func position(of place: PrintedPlace) -> String {
    positions.position(ofByte: place.bytes.lowerBound, in: place.report)
  }

  /// `001`, `001 and 003`, `000, 001 and 003`.
  static func list(_ sigla: [String]) -> String {
    guard let last = sigla.last, sigla.count > 1 else { return sigla.first ?? "" }
    return "\(sigla.dropLast().joined(separator: ", ")) and \(last)"
  }
}
