import ParallaxModel

/// The paths under which files are remembered, and those by which they are called now.
struct PathNames {
  private var keptNames: [String: String] = [:]
  private var presentNames: [String: String] = [:]

  init(_ files: [FileIdentity]) {
    for file in files where keptNames[file.path] == nil {
      let kept = StorePlace.absolute(file.path)
      keptNames[file.path] = kept
      presentNames[kept] = file.path
    }
  }

  func kept(_ path: String) -> String { keptNames[path] ?? path }

  func present(_ path: String) -> String { presentNames[path] ?? path }
}
