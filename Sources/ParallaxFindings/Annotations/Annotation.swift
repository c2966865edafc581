public import ParallaxCollation
public import ParallaxText

/// Something that the reader says of words of a report: kept with them, and found again when the file has another name
/// or has changed.
public struct Annotation: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case note(String)
    /// A letter to come back to the words by.
    case mark(Character)
    /// A finding that the reader has set aside, by its kind and identifier; the words are the first that differ. `others`
    /// are the words of its other readings, empty where the fact is lacking; none where they were not kept.
    case setAside(FindingKind, id: String, others: [String] = [])
    /// The words have been read.
    case read
  }

  public let kind: Kind
  public let range: TextRange

  public init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }
}

/// An annotation as the store knows it.
public struct KeptAnnotation: Sendable, Equatable {
  /// Unique in a run; negative where the store does not have it.
  public let id: Int
  public let annotation: Annotation

  public init(id: Int, _ annotation: Annotation) {
    self.id = id
    self.annotation = annotation
  }
}

/// An annotation with where its words stand now.
public struct PlacedAnnotation: Sendable, Equatable {
  public let kept: KeptAnnotation
  /// Nil where its words are not found: the annotation is lost, but not forgotten.
  public let place: TextPlace?

  /// Whether other words stand in its place now, like those that it was made on.
  public var isChanged: Bool { place?.isChanged ?? false }

  public var kind: Annotation.Kind { kept.annotation.kind }
  public var range: TextRange { kept.annotation.range }
}

extension Collation {
  /// Where the words of annotations stand: in the same document or text, else by quote and context in the report of the
  /// same path and document, else in the only report that has them. Words that have changed are those of notes and marks still; they were not
  /// read, and the findings set aside were others.
  public func placing(_ annotations: [KeptAnnotation]) -> [PlacedAnnotation] {
    var finder = RangeFinder(reports, vocabulary)
    return annotations.map { kept in
      let range = kept.annotation.range
      let place =
        switch kept.annotation.kind {
        case .note, .mark: finder.places(of: [range])[0]
        case .read, .setAside: finder.ownPlace(of: range, orLike: false)
        }
      return PlacedAnnotation(kept: kept, place: place)
    }
  }
}

/// How a set of reports was looked at when the reader left it.
public struct SessionView: Sendable, Equatable {
  public var base: DocumentName
  /// The layout's name.
  public var layout: String
  /// The words at the cursor; nil where there were none.
  public var cursor: TextRange?
  /// The reports that were hidden.
  public var hiddenReports: [DocumentName]

  public init(base: DocumentName, layout: String, cursor: TextRange?, hiddenReports: [DocumentName]) {
    self.base = base
    self.layout = layout
    self.cursor = cursor
    self.hiddenReports = hiddenReports
  }
}
