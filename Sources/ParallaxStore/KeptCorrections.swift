public import ParallaxDatabase
public import ParallaxModel

/// The corrections of a run: those that the store has of its reports, and those that the user adds. Without a store, or
/// if it fails, they are valid for this run; what could not be written is tried again with the next change.
public struct KeptCorrections: Sendable {
  private struct Step {
    /// Nil if the store does not have it.
    let id: Int?
    let corrections: [Correction]
    /// Whether it is about what is open, so that it can be undone here.
    var isOwn = true
  }

  private let store: CorrectionStore?
  private var steps: [Step] = []
  /// Identifiers of undone steps that the store still has.
  private var pendingRemovals: [Int] = []

  /// No corrections and no store.
  public init() { store = nil }

  /// No corrections yet, because `store` could not be read. What is added is stored there.
  public init(unread store: CorrectionStore) { self.store = store }

  /// The corrections that `store` has of `files`.
  public init(_ store: CorrectionStore, for files: [InputFile]) throws(StoreProblem) {
    self.init(store, read: try store.steps(for: files))
  }

  /// The corrections of stories that `store` has: those of reports below some arguments can be undone, the others hold
  /// where they name a report.
  public init(ofStories store: CorrectionStore, below arguments: [String]) throws(StoreProblem) {
    self.store = store
    steps = try store.stepsOfStories(below: arguments).map { step, isBelow in
      Step(id: step.id, corrections: step.corrections, isOwn: isBelow)
    }
  }

  /// With steps that have been read from the store.
  init(_ store: CorrectionStore, read: [CorrectionStep]) {
    self.store = store
    steps = read.map { Step(id: $0.id, corrections: $0.corrections) }
  }

  /// In the order in which they were added.
  public var corrections: [Correction] { steps.flatMap(\.corrections) }

  /// Whether the store has every correction, and none that was undone.
  public var areAllKept: Bool { store == nil || (pendingRemovals.isEmpty && steps.allSatisfy { $0.id != nil }) }

  /// Adds corrections as one step, also if that cannot be stored.
  ///
  /// - Returns: why it could not be stored.
  public mutating func add(_ corrections: [Correction]) -> StoreProblem? {
    steps.append(Step(id: nil, corrections: corrections))
    return keep()
  }

  /// Undoes the last step.
  ///
  /// - Returns: its corrections, none if there is no step, and why the store could not remove it.
  public mutating func undo() -> (undone: [Correction], problem: StoreProblem?) {
    guard let place = steps.lastIndex(where: \.isOwn) else { return ([], nil) }
    let last = steps.remove(at: place)
    if let id = last.id { pendingRemovals.append(id) }
    return (last.corrections, keep())
  }

  /// Stores what is not stored yet, and removes what was undone.
  public mutating func keep() -> StoreProblem? {
    guard let store else { return nil }
    do {
      while let id = pendingRemovals.first {
        try store.remove(step: id)
        pendingRemovals.removeFirst()
      }
      for index in steps.indices where steps[index].id == nil {
        steps[index] = Step(id: try store.add(steps[index].corrections), corrections: steps[index].corrections)
      }
      return nil
    } catch {
      return error
    }
  }
}
