public import ParallaxModel

/// The annotations of a run: what the store has of its reports, and what the reader adds. What the store cannot take
/// stays in memory and is tried again; so is what could not be read.
public struct KeptAnnotations: Sendable {
  private let store: AnnotationStore?
  private var files: [FileIdentity] = []
  /// Whether what the store has of the files is among `all`.
  private var isRead = true
  /// In the order in which they were made.
  public private(set) var all: [KeptAnnotation] = []
  /// Those that the store still has.
  private var forgotten: [Int] = []
  private var lastOwn = 0

  /// None, and none is kept.
  public init() { store = nil }

  /// Nothing is read yet.
  public init(_ store: AnnotationStore, for files: [FileIdentity]) {
    self.store = store
    self.files = files
    isRead = false
  }

  /// What was read of the store already.
  init(_ store: AnnotationStore, for files: [FileIdentity], read: [KeptAnnotation]) {
    self.store = store
    self.files = files
    all = read
  }

  /// Whether there is a store at all.
  public var hasStore: Bool { store != nil }

  /// Whether the store has everything that was said, and nothing that was taken back.
  public var areAllKept: Bool { store == nil || (unkept.isEmpty && forgotten.isEmpty) }

  /// What the store does not have.
  public var unkept: [Annotation] { all.filter { $0.id < 0 }.map(\.annotation) }

  /// Adds some and forgets others. That holds also where the store cannot take it; why it could not comes back.
  public mutating func change(adding added: [Annotation], removing removed: [Int] = []) -> StoreProblem? {
    all.removeAll { removed.contains($0.id) }
    forgotten += removed.filter { $0 >= 0 }
    for annotation in added {
      lastOwn -= 1
      all.append(KeptAnnotation(id: lastOwn, annotation))
    }
    return keep()
  }

  /// Writes what the store does not have yet, and reads what could not be read.
  public mutating func keep() -> StoreProblem? {
    guard let store else { return nil }
    let new = all.indices.filter { all[$0].id < 0 }
    do {
      let ids = try store.change(adding: new.map { all[$0].annotation }, removing: forgotten)
      for (index, id) in zip(new, ids) { all[index] = KeptAnnotation(id: id, all[index].annotation) }
      forgotten = []
      if !isRead { try read(store) }
      return nil
    } catch {
      return error
    }
  }

  /// The same for files that were read again, with what other programs have written meanwhile.
  public mutating func renew(for files: [FileIdentity]) -> StoreProblem? {
    self.files = files
    isRead = false
    return keep()
  }

  private mutating func read(_ store: AnnotationStore) throws(StoreProblem) {
    all = try store.annotations(for: files)
    isRead = true
  }
}
