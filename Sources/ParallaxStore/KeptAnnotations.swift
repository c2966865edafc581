public import ParallaxDatabase
public import ParallaxModel

/// The annotations of a run: those that the store has of its reports, and those that the user adds. Changes that could
/// not be written stay in memory and are tried again with the next one, and so is reading.
public struct KeptAnnotations: Sendable {
  private let store: AnnotationStore?
  private var files: [FileIdentity] = []
  /// Whether `all` includes what the store has of the files.
  private var isLoaded = true
  /// In the order in which they were added.
  public private(set) var all: [KeptAnnotation] = []
  /// Identifiers of removed annotations that the store still has.
  private var pendingRemovals: [Int] = []
  /// Negative: identifiers of annotations that the store does not have.
  private var lastTemporaryID = 0

  /// No annotations and no store.
  public init() { store = nil }

  /// Reads nothing yet.
  public init(_ store: AnnotationStore, for files: [FileIdentity]) {
    self.store = store
    self.files = files
    isLoaded = false
  }

  /// With annotations that have been read from the store.
  init(_ store: AnnotationStore, for files: [FileIdentity], read: [KeptAnnotation]) {
    self.store = store
    self.files = files
    all = read
  }

  /// Whether there is a store.
  public var hasStore: Bool { store != nil }

  /// Whether the store has every annotation, and none that was removed.
  public var areAllKept: Bool { store == nil || (unkept.isEmpty && pendingRemovals.isEmpty) }

  /// The annotations that the store does not have.
  public var unkept: [Annotation] { all.filter { $0.id < 0 }.map(\.annotation) }

  /// Adds and removes annotations, also if that cannot be stored.
  ///
  /// - Returns: why it could not be stored.
  public mutating func change(adding added: [Annotation], removing removed: [Int] = []) -> StoreProblem? {
    all.removeAll { removed.contains($0.id) }
    pendingRemovals += removed.filter { $0 >= 0 }
    for annotation in added {
      lastTemporaryID -= 1
      all.append(KeptAnnotation(id: lastTemporaryID, annotation))
    }
    return keep()
  }

  /// Stores what is not stored yet, and reads what could not be read before.
  public mutating func keep() -> StoreProblem? {
    guard let store else { return nil }
    let new = all.indices.filter { all[$0].id < 0 }
    do {
      let ids = try store.change(adding: new.map { all[$0].annotation }, removing: pendingRemovals)
      for (index, id) in zip(new, ids) { all[index] = KeptAnnotation(id: id, all[index].annotation) }
      pendingRemovals = []
      if !isLoaded { try read(store) }
      return nil
    } catch {
      return error
    }
  }

  /// The same for files that were read again; also reads what other programs have stored since.
  public mutating func renew(for files: [FileIdentity]) -> StoreProblem? {
    self.files = files
    isLoaded = false
    return keep()
  }

  private mutating func read(_ store: AnnotationStore) throws(StoreProblem) {
    all = try store.annotations(for: files)
    isLoaded = true
  }
}
