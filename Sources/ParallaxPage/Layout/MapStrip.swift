public import ParallaxModel

/// The map in one column, to stand beside the text: how the other reports have each passage, from top to bottom.
public struct MapStrip: Sendable {
  /// A sign of the map, as it is written where there is more than ASCII.
  public struct Cell: Sendable, Equatable {
    public let sign: String
    public let role: Role
  }

  /// How much there is to see in a passage: the most of what its reports have.
  private enum Level: Int, Comparable {
    case absent, detail, same, onlyHere, edited, inOtherWords
    /// In texts of their own: how many tell what most of its reports tell.
    case only, some, all
    case finding

    static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }

    init(_ telling: Telling) {
      self =
        switch telling {
        case .only: .only
        case .some: .some
        case .all: .all
        }
    }

    init(_ relation: Relation) {
      self =
        switch relation {
        case .base, .verbatim: .same
        case .edited: .edited
        case .paraphrased: .inOtherWords
        case .onlyHere: .onlyHere
        }
    }

    var cell: Cell {
      switch self {
      case .absent: Cell(.absent)
      case .detail: Cell(.detail)
      case .same: Cell(.same)
      case .onlyHere: Cell(.onlyHere)
      case .edited: Cell(.edited)
      case .inOtherWords: Cell(.inOtherWords)
      case .only: Cell(sign: Telling.only.sign(), role: .place)
      case .some: Cell(sign: Telling.some.sign(), role: .place)
      case .all: Cell(sign: Telling.all.sign(), role: .place)
      case .finding: Cell(sign: "!", role: .place)
      }
    }
  }

  /// Of the passages that show, in their order.
  private let levels: [Level]
  /// For each passage of the synopsis how many that show stand before it; ascending.
  private let places: [Int]

  /// Nil where no report shows beside the base.
  ///
  /// - Parameter options: which reports and passages show; where a report is selected it alone is meant.
  public init?(of projection: Projection, findings: [Finding], options: PageOptions) {
    guard projection.synopsis.story.reports.contains(where: { $0 != projection.base && !options.hidden.contains($0) })
    else { return nil }
    let passages = projection.synopsis.passages
    var isMeant = Array(repeating: false, count: projection.figures.count)
    for report in projection.synopsis.story.reports {
      isMeant[report] = options.selected.map { $0 == report } ?? !options.hidden.contains(report)
    }
    var levels: [Level] = []
    var places: [Int] = []
    let found = findings.reduce(into: Set<Int>()) { found, finding in
      let parties = finding.parties.filter { isMeant[$0] }
      for place in finding.readings.flatMap(\.places) where parties.contains(place.report) {
        if let passage = projection.synopsis.passage(of: place) { found.insert(passage) }
      }
    }
    for index in passages.indices {
      places.append(levels.count)
      if let only = options.only, !only.contains(index) { continue }
      let level =
        projection.isOfCopies
        ? Self.level(of: index, projection, isMeant)
        : Self.telling(of: passages[index], projection)
      levels.append(found.contains(index) ? .finding : level)
    }
    (self.levels, self.places) = (levels, places)
    checkInvariants()
  }

  private func checkInvariants() {
    assert(zip(places, places.dropFirst()).allSatisfy { $0 == $1 || $0 + 1 == $1 }, "places follow the passages")
  }

  /// How many tell what the first reading of a passage says; of several sentences the one that most tell.
  private static func telling(of passage: Passage, _ projection: Projection) -> Level {
    guard let cell = passage.cell(of: projection.base) ?? passage.cells.first else { return .only }
    let tellings = projection.tellings
    let all = cell.readingParts.flatMap(\.sentences).map {
      tellings.telling(of: SentenceID(report: cell.report, sentence: $0))
    }
    return Level(all.max() ?? .only)
  }

  private static func level(of index: Int, _ projection: Projection, _ isMeant: [Bool]) -> Level {
    let relations = projection.comparisons.relations(in: index)
    let scripts = relations.lazy.filter { isMeant[$0.report] }.map { Level($0.relation) }
    let against = projection.comparisons.against(in: index)
    let stands = against != projection.base && isMeant[against]
    let shares = projection.synopsis.passages[index].details.contains { isMeant[$0.sentence.report] }
    return max(scripts.max() ?? .absent, stands ? .onlyHere : .absent, shares ? .detail : .absent)
  }

  /// The strip in so many rows: a cell for each passage, or for as many as have to share one, what is most of them.
  public func cells(rows: Int) -> [Cell] {
    var cells: [Level] = []
    for (place, level) in levels.enumerated() {
      let row = self.row(ofPlace: place, rows: rows)
      if row < cells.count { cells[row] = max(cells[row], level) } else { cells.append(level) }
    }
    return cells.map(\.cell)
  }

  /// The row of a passage, by its index in the synopsis; nil where nothing shows.
  public func row(of passage: Int, rows: Int) -> Int? {
    guard places.indices.contains(passage), !levels.isEmpty else { return nil }
    return row(ofPlace: min(places[passage], levels.count - 1), rows: rows)
  }

  /// The first passage of a row that shows, by its index in the synopsis.
  public func passage(inRow row: Int, rows: Int) -> Int? {
    guard let place = levels.indices.first(where: { self.row(ofPlace: $0, rows: rows) == row }) else { return nil }
    return places.lastIndex(of: place)
  }

  private func row(ofPlace place: Int, rows: Int) -> Int {
    levels.count <= rows ? place : place * max(1, rows) / levels.count
  }
}

extension MapStrip.Cell {
  fileprivate init(_ level: MapLevel) { self.init(sign: level.sign, role: .place) }
}
