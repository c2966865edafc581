public import ParallaxDatabase
public import ParallaxModel

/// All that is stored about some files: corrections, annotations, and how they were viewed last.
public struct KeptWork: Sendable {
  public let corrections: KeptCorrections
  public let annotations: KeptAnnotations
  public let view: SessionView?
  /// Whether nothing has been stored here yet.
  public let isFirst: Bool
  /// Why the store could not be read; what is added is stored there nevertheless, if possible.
  public let problem: StoreProblem?

  /// Nothing, and no store.
  public init() {
    corrections = KeptCorrections()
    annotations = KeptAnnotations()
    view = nil
    isFirst = false
    problem = nil
  }

  /// What the store at `path` has of `files`, read from one snapshot.
  public init(at path: String, of files: [FileIdentity]) {
    let stores = (CorrectionStore(path: path), AnnotationStore(path: path))
    do {
      let reader = try StoreReader(path: path, files)
      let found = (try reader?.steps() ?? [], try reader?.annotations() ?? [], try reader?.lastView())
      corrections = KeptCorrections(stores.0, read: found.0)
      annotations = KeptAnnotations(stores.1, for: files, read: found.1)
      view = found.2
      isFirst = reader == nil
      problem = nil
    } catch {
      corrections = KeptCorrections(unread: stores.0)
      annotations = KeptAnnotations(stores.1, for: files)
      view = nil
      isFirst = false
      problem = error
    }
  }
}
