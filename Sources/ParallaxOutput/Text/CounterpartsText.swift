public import ParallaxModel
import ParallaxPage

/// What `quotes` and `who` print: `path:line:column: kind: “words”; same in …; in other words in …; not in …`, as
/// grep, editors and quickfix lists read it. Columns count characters from 1.
public struct CounterpartsText {
  private let all: [Counterparts]
  private let reports: [Report]
  private let positions: FilePositions
  private let kind: String

  /// - Parameter kind: what stands before the words: `quotation`, `phrase`.
  public init(_ all: [Counterparts], in collation: Collation, kind: String) {
    self.all = all
    self.kind = kind
    reports = collation.reports
    positions = FilePositions(reports)
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] {
    Array(all.flatMap(lines).map { SafeText().line($0) + "\n" }.joined().utf8)
  }

  private func lines(of counterparts: Counterparts) -> [String] {
    guard let own = counterparts.printings.first, let place = own.places.first else { return [] }
    var parts = ["“\(own.text)”"]
    for wording in counterparts.wordings {
      let sigla = Self.list(wording.printings.map(siglum))
      let words = wording.printings.contains(own) ? "" : wording.likeness == .same ? "" : ": “\(wording.text)”"
      parts.append("\(wording.likeness.rawValue) in \(sigla)\(words)")
    }
    if !counterparts.absent.isEmpty {
      parts.append("not in \(Self.list(counterparts.absent.map { reports[$0].siglum }))")
    }
    let position = positions.position(ofByte: place.bytes.lowerBound, in: own.report)
    return ["\(position): \(kind): \(parts.joined(separator: "; "))"]
  }

  private func siglum(_ printing: Printing) -> String { reports[printing.report].siglum }

  /// `001`, `001 and 003`, `000, 001 and 003`.
  static func list(_ sigla: [String]) -> String {
    guard let last = sigla.last, sigla.count > 1 else { return sigla.first ?? "" }
    return "\(sigla.dropLast().joined(separator: ", ")) and \(last)"
  }
}
