/// Evidence for a finding or of a passage in its parts, all of them safe to show.
public struct EvidenceSheet: Sendable, Equatable {
  /// Sentences of one report.
  public struct Entry: Sendable, Equatable {
    public let siglum: String
    /// File, line, paragraph, bytes and hash; nil where there are no sentences.
    public let place: String?
    /// The sentences in quotation marks.
    public let quotes: [String]
    /// What the reader has said of them.
    public let remarks: [String]
  }

  public let heading: String
  public let entries: [Entry]
  /// Sigla of the reports that lack the passage.
  public let absent: [String]

  /// With what belongs to a report indented below its siglum.
  public var text: String { ([heading, ""] + lines).joined(separator: "\n") + "\n" }

  /// The same without its heading.
  public var lines: [String] {
    let safe = SafeText()
    let all = entries.flatMap { entry in
      let indent = String(repeating: " ", count: safe.columns(of: entry.siglum) + 2)
      return [[entry.siglum, entry.place].compactMap(\.self).joined(separator: "  ")]
        + (entry.quotes + entry.remarks).map { indent + $0 }
    }
    return all + missing
  }

  /// Without columns, to be read aloud.
  public var paragraphs: [String] {
    let all = entries.flatMap { entry in
      [[entry.siglum, entry.place].compactMap(\.self).joined(separator: " ")] + entry.quotes + entry.remarks
    }
    return [heading] + all + missing
  }

  private var missing: [String] { absent.isEmpty ? [] : ["not in \(absent.joined(separator: ", "))"] }
}
