public import ParallaxModel
import ParallaxPage

/// What `notes` prints: `path:line:column: note: words`, below it the words of the report that it is about.
public struct NotesText {
  private let annotations: [PlacedAnnotation]
  private let reports: [Report]
  private let positions: FilePositions

  public init(_ annotations: [PlacedAnnotation], in collation: Collation) {
    self.annotations = annotations
    reports = collation.reports
    positions = FilePositions(reports)
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] { Array(annotations.flatMap(lines).map { $0 + "\n" }.joined().utf8) }

  private func lines(of annotation: PlacedAnnotation) -> [String] {
    let (kind, text) = annotation.kind.words
    let words = text.isEmpty ? kind : "\(kind): \(text)"
    let safe = SafeText()
    guard let place = annotation.place else {
      return [safe.line("\(annotation.range.path): \(words)"), "  lost: " + safe.line("“\(annotation.range.quote)”")]
    }
    let file = reports[place.report].document
    let position = positions.position(ofByte: place.bytes.lowerBound, in: place.report)
    let changed = annotation.isChanged ? ["  changed: " + safe.line("“\(annotation.range.quote)”")] : []
    return [
      safe.line("\(position): \(words)"),
      "  " + safe.line("“\(file.string(place.bytes))”"),
    ] + changed
  }
}

extension Annotation.Kind {
  /// What it is called, and what it says.
  var words: (kind: String, text: String) {
    switch self {
    case .note(let text): ("note", text)
    case .mark(let letter): ("mark", String(letter))
    case .setAside(let kind, _, _): ("fact put aside", kind.word)
    case .read: ("read", "")
    }
  }
}
