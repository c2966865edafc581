internal import ParallaxDatabase
import ParallaxModel

/// Maps the paths of the open files to those that are stored, which are absolute and without links, and back.
struct PathNames {
  private var storedPaths: [String: String] = [:]
  private var currentPaths: [String: String] = [:]

  init(_ files: [FileIdentity]) {
    for file in files where storedPaths[file.path] == nil {
      let stored = PrivateFiles.absolute(file.path)
      storedPaths[file.path] = stored
      currentPaths[stored] = file.path
    }
  }

  func stored(_ path: String) -> String { storedPaths[path] ?? path }

  func current(_ path: String) -> String { currentPaths[path] ?? path }
}
