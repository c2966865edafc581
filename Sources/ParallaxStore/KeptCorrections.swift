public import ParallaxModel

/// The corrections of a run: what the store has of its reports, and what the reader adds. Without a store, or where it
/// fails, they hold for this run alone.
public struct KeptCorrections: Sendable {
  private struct Step {
    /// Nil where the store does not have it.
    let id: Int?
    let corrections: [Correction]
  }

  private let store: CorrectionStore?
  private var steps: [Step] = []

  /// None, and none is kept.
  public init() { store = nil }

  /// What `store` has of `files`.
  public init(_ store: CorrectionStore, for files: [InputFile]) throws(StoreProblem) {
    self.store = store
    steps = try store.steps(for: files).map { Step(id: $0.id, corrections: $0.corrections) }
  }

  /// In the order in which they were made.
  public var corrections: [Correction] { steps.flatMap(\.corrections) }

  /// Whether the store has every one.
  public var areAllKept: Bool { steps.allSatisfy { $0.id != nil } }

  /// Adds corrections as one step. They hold also where the store cannot take them; why it could not comes back.
  public mutating func add(_ corrections: [Correction]) -> StoreProblem? {
    do {
      steps.append(Step(id: try store?.add(corrections), corrections: corrections))
      return nil
    } catch {
      steps.append(Step(id: nil, corrections: corrections))
      return error
    }
  }

  /// Takes the last step back: its corrections, none where there is no step, and why the store could not forget it.
  public mutating func undo() -> (undone: [Correction], problem: StoreProblem?) {
    guard let last = steps.popLast() else { return ([], nil) }
    do {
      if let id = last.id { try store?.remove(step: id) }
      return (last.corrections, nil)
    } catch {
      return (last.corrections, error)
    }
  }
}
