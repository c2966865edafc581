public import ParallaxDatabase
public import ParallaxModel

/// Corrections that were made with one key and are undone together.
public struct CorrectionStep: Sendable, Equatable {
  /// Ascending in the order in which they were made.
  public let id: Int
  public let corrections: [Correction]

  public init(id: Int, corrections: [Correction]) {
    self.id = id
    self.corrections = corrections
  }
}

/// Stores the user's corrections.
///
/// Every call opens the database and closes it, so that several programs can use it at once. Paths are stored absolute,
/// so that a report is recognised from any working directory, and come back as the files are named now.
public struct CorrectionStore: Sendable {
  public let path: String

  /// Neither reads nor writes; the file and its folder are created with the first correction.
  public init(path: String) { self.path = path }

  /// The corrections of these files, known by content, text or path, in the order in which they were added.
  public func steps(for files: [InputFile]) throws(StoreProblem) -> [CorrectionStep] {
    let reader = try StoreReader(path: path, files.map(\.identity))
    return try reader?.steps() ?? []
  }

  /// The corrections of stories that there are, of whatever files: which of them name the reports of a large collection is
  /// for `StoryCorrections` to tell, instead of asking for each of these.
  ///
  /// - Parameter arguments: files and folders; what lies below them is named as they are.
  public func correctionsOfStories(below arguments: [String]) throws(StoreProblem) -> [Correction] {
    let reader = try StoreReader(path: path, naming: PathNames(below: arguments))
    return try reader?.correctionsOfStories() ?? []
  }

  /// The same by steps, each with whether it is of what lies below the arguments.
  func stepsOfStories(below arguments: [String]) throws(StoreProblem) -> [(step: CorrectionStep, isBelow: Bool)] {
    let names = PathNames(below: arguments)
    let reader = try StoreReader(path: path, naming: names)
    return try reader?.stepsOfStories().map { step in
      (step, step.corrections.flatMap(\.ranges).contains { names.isNamed($0.path) })
    } ?? []
  }

  /// Adds corrections as one step.
  ///
  /// - Returns: the identifier of the step.
  @discardableResult
  public func add(_ corrections: [Correction]) throws(StoreProblem) -> Int {
    let database = try Database.forWriting(path)
    var step = 0
    try database.transaction { () throws(StoreProblem) in
      step = 1 + (try database.number("SELECT max(step) FROM correction"))
      for correction in corrections { try Self.insert(correction, step, database) }
    }
    return step
  }

  /// Removes the corrections of a step.
  public func remove(step: Int) throws(StoreProblem) {
    guard PrivateFiles.exists(path) else { return }
    let database = try Database.forWriting(path)
    try database.run("DELETE FROM correction WHERE step = ?", [.number(step)])
  }
}

extension StoreReader {
  /// The corrections of the files, in the order in which they were added.
  func steps() throws(StoreProblem) -> [CorrectionStep] {
    var found: Set<Int> = []
    try forEachFile {
      "SELECT correction FROM correction_range WHERE \($0)"
    } row: {
      found.insert($0.number(0))
    }
    return try steps(of: found.sorted())
  }

  /// Those that say which reports are one story, in the order in which they were added.
  func correctionsOfStories() throws(StoreProblem) -> [Correction] { try stepsOfStories().flatMap(\.corrections) }

  /// The same by steps.
  func stepsOfStories() throws(StoreProblem) -> [CorrectionStep] {
    let kinds = Correction.Kind.allCases.filter(\.isOfStories).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    var found: [Int] = []
    try database.run("SELECT id FROM correction WHERE kind IN (\(kinds)) ORDER BY id") { found.append($0.number(0)) }
    return try steps(of: found)
  }

  private func steps(of ids: [Int]) throws(StoreProblem) -> [CorrectionStep] {
    var steps: [CorrectionStep] = []
    for id in ids {
      guard let (step, correction) = try correction(id) else { continue }
      let before = steps.last?.id == step ? steps.removeLast().corrections : []
      steps.append(CorrectionStep(id: step, corrections: before + [correction]))
    }
    return steps
  }

  /// - Returns: nil if the rows are invalid.
  private func correction(_ id: Int) throws(StoreProblem) -> (step: Int, Correction)? {
    var head: (step: Int, kind: Correction.Kind?, role: SegmentRole?)?
    try database.run("SELECT step, kind, role FROM correction WHERE id = ?", [.number(id)]) { row in
      head = (
        row.number(0), Correction.Kind(rawValue: row.text(1)), row.optionalText(2).flatMap(SegmentRole.init)
      )
    }
    var ranges: [TextRange] = []
    var groups: [Int] = []
    try database.run(
      "SELECT \(groupColumn), \(rangeColumns) FROM correction_range WHERE correction = ? ORDER BY position",
      [.number(id)]
    ) { row in
      groups.append(row.number(0))
      ranges.append(row.range(at: 1, names))
    }
    guard let head, let kind = head.kind else { return nil }
    return Correction(kind, ranges: ranges, role: head.role, groups: groups).map { (head.step, $0) }
  }
}

extension CorrectionStore {
  private static func insert(
    _ correction: Correction, _ step: Int, _ database: borrowing Database
  ) throws(StoreProblem) {
    try database.run(
      "INSERT INTO correction (step, kind, role) VALUES (?, ?, ?)",
      [.number(step), .text(correction.kind.rawValue), Value(correction.role?.rawValue)])
    let id = try database.number("SELECT last_insert_rowid()")
    for (position, (range, group)) in zip(correction.ranges, correction.groups).enumerated() {
      try database.run(
        """
        INSERT INTO correction_range (correction, position, part, \(RangeColumns.names()))
        VALUES (?, ?, ?, \(RangeColumns.placeholders))
        """,
        [.number(id), .number(position), .number(group)]
          + RangeColumns.values(of: range, path: PrivateFiles.absolute(range.path)))
    }
  }
}
