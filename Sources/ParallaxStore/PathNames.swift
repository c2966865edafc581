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

  /// Of all that lies below some arguments, or is one.
  init(below arguments: [String]) {
    for argument in arguments.sorted() {
      let path = PrivateFiles.absolute(argument)
      if currentPaths[path] == nil { currentPaths[path] = argument }
    }
  }

  func stored(_ path: String) -> String { storedPaths[path] ?? path }

  /// Whether a path, as `current` names it, lies below an argument, or is one.
  func isNamed(_ path: String) -> Bool {
    let names = Set(currentPaths.values.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
    if names.contains(path) { return true }
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if names.contains(folder.isEmpty ? "/" : String(folder)) { return true }
    }
    return names.contains(".") && !path.hasPrefix("/")
  }

  func current(_ path: String) -> String {
    if let name = currentPaths[path] { return name }
    // The folder above it that an argument names.
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard let name = currentPaths[folder.isEmpty ? "/" : String(folder)] else { continue }
      return name + (name.hasSuffix("/") ? "" : "/") + path[path.index(after: slash)...]
    }
    return path
  }
}
