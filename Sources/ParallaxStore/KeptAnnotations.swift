public import ParallaxModel

/// The annotations of a run: what the store has of its reports, and what the reader adds. What the store cannot take
/// stays in memory, and is tried again with the next.
public struct KeptAnnotations: Sendable {
  private let store: AnnotationStore?
  /// In the order in which they were made.
  public private(set) var all: [KeptAnnotation] = []

  /// None, and none is kept.
  public init() { store = nil }

  /// What `store` has of `files`.
  public init(_ store: AnnotationStore, for files: [FileIdentity]) throws(StoreProblem) {
    self.store = store
    all = try store.annotations(for: files)
  }

  /// Whether the store has every one.
  public var areAllKept: Bool { all.allSatisfy { $0.id >= 0 } }

  /// Adds one. It holds also where the store cannot take it; why it could not comes back.
  public mutating func add(_ annotation: Annotation) -> StoreProblem? {
    all.append(KeptAnnotation(id: -1 - all.count, annotation))
    return keepWhatIsLeft()
  }

  /// Forgets some; why the store could not comes back.
  public mutating func remove(_ ids: [Int]) -> StoreProblem? {
    var problem: StoreProblem?
    for id in ids where id >= 0 {
      do { try store?.remove(id) } catch { problem = error }
    }
    if problem == nil { all.removeAll { ids.contains($0.id) } }
    return problem ?? keepWhatIsLeft()
  }

  private mutating func keepWhatIsLeft() -> StoreProblem? {
    guard let store else { return nil }
    for index in all.indices where all[index].id < 0 {
      do {
        all[index] = KeptAnnotation(id: try store.add(all[index].annotation), all[index].annotation)
      } catch {
        return error
      }
    }
    return nil
  }
}
