import Glibc
import ParallaxModel
import ParallaxOutput

/// Where an export is written: a file, or a folder that gets all its files.
struct ExportPlace {
  private let path: String
  private let replaces: Bool

  /// - Parameter path: of a folder where there is one, or where it ends with `/`.
  init(_ path: String, replacing replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  /// What `-o` names; nil for standard output.
  init?(_ output: OutputOptions) {
    guard let path = output.output, path != "-" else { return nil }
    self.init(path, replacing: output.force)
  }

  /// Finds out before long work why a file cannot be written.
  func check() throws(OutputFile.Failure) { if !isFolder { try file.check() } }

  /// Writes the files, or the first where there is room for one.
  func write(_ files: [ExportedFile]) throws(OutputFile.Failure) {
    guard isFolder else { return try file.write(files[0].bytes) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    if mkdir(folder, 0o777) != 0, errno != EEXIST {
      throw OutputFile.Failure(path: path, problem: .system(errno))
    }
    // None of them is written where one would be refused.
    let places = files.map { OutputFile(path: folder + $0.name, replaces: replaces) }
    for place in places { try place.check() }
    for (place, file) in zip(places, files) { try place.write(file.bytes) }
  }

  private var file: OutputFile { OutputFile(path: path, replaces: replaces) }

  private var isFolder: Bool {
    var status = stat()
    return path.hasSuffix("/") || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
