public import ParallaxModel

/// The corrections of a run: what the store has of its reports, and what the reader adds. Without a store, or where it
/// fails, they hold for this run; what it cannot take is tried again.
public struct KeptCorrections: Sendable {
  private struct Step {
    /// Nil where the store does not have it.
    let id: Int?
    let corrections: [Correction]
  }

  private let store: CorrectionStore?
  private var steps: [Step] = []
  /// Those that the store still has.
  private var forgotten: [Int] = []

  /// None, and none is kept.
  public init() { store = nil }

  /// None yet, though `store` may have some: it could not be read. What is added is kept there.
  public init(unread store: CorrectionStore) { self.store = store }

  /// What `store` has of `files`.
  public init(_ store: CorrectionStore, for files: [InputFile]) throws(StoreProblem) {
    self.init(store, read: try store.steps(for: files))
  }

  /// What was read of the store already.
  init(_ store: CorrectionStore, read: [CorrectionStep]) {
    self.store = store
    steps = read.map { Step(id: $0.id, corrections: $0.corrections) }
  }

  /// In the order in which they were made.
  public var corrections: [Correction] { steps.flatMap(\.corrections) }

  /// Whether the store has every one, and none that was taken back.
  public var areAllKept: Bool { store == nil || (forgotten.isEmpty && steps.allSatisfy { $0.id != nil }) }

  /// Adds corrections as one step. They hold also where the store cannot take them; why it could not comes back.
  public mutating func add(_ corrections: [Correction]) -> StoreProblem? {
    steps.append(Step(id: nil, corrections: corrections))
    return keep()
  }

  /// Takes the last step back: its corrections, none where there is no step, and why the store could not forget it.
  public mutating func undo() -> (undone: [Correction], problem: StoreProblem?) {
    guard let last = steps.popLast() else { return ([], nil) }
    if let id = last.id { forgotten.append(id) }
    return (last.corrections, keep())
  }

  /// Writes what the store does not have yet, and has it forget what was taken back.
  public mutating func keep() -> StoreProblem? {
    guard let store else { return nil }
    do {
      while let id = forgotten.first {
        try store.remove(step: id)
        forgotten.removeFirst()
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
