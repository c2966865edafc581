public import ParallaxModel

/// All that is kept of some files: the reader's corrections, notes and marks, and how they were looked at last.
public struct KeptWork: Sendable {
  public let corrections: KeptCorrections
  public let annotations: KeptAnnotations
  public let view: SessionView?
  /// Whether nothing has ever been kept here.
  public let isFirst: Bool
  /// Why the store could not be read; what is added is kept there all the same, if it can be.
  public let problem: StoreProblem?

  /// Nothing, and nothing is kept.
  public init() {
    corrections = KeptCorrections()
    annotations = KeptAnnotations()
    view = nil
    isFirst = false
    problem = nil
  }

  /// What the store at `path` has of `files`, read at once.
  public init(at path: String, of files: [FileIdentity]) {
    let stores = (CorrectionStore(path: path), AnnotationStore(path: path))
    do {
      let reading = try StoreReading(path: path, files)
      let found = (try reading?.steps() ?? [], try reading?.annotations() ?? [], try reading?.lastView())
      corrections = KeptCorrections(stores.0, read: found.0)
      annotations = KeptAnnotations(stores.1, for: files, read: found.1)
      view = found.2
      isFirst = reading == nil
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
