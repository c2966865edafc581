import ArgumentParser
import Glibc
import ParallaxModel
import ParallaxOutput

/// Where an export is written: a file, or a folder that gets all its files.
struct ExportPlace {
  private let path: String
  private let replaces: Bool

  /// What `-o` names: a folder where there is one, or where it ends with `/`. Nil for standard output.
  init?(_ output: OutputOptions) {
    guard let path = output.output, path != "-" else { return nil }
    self.path = path
    replaces = output.force
  }

  /// Says before long work why a file cannot be written.
  ///
  /// - Throws: the exit status for trouble.
  func check() throws { if !isFolder { try file.check() } }

  /// Writes the files, or the first where there is room for one.
  ///
  /// - Throws: the exit status for trouble, having said why.
  func write(_ files: [ExportedFile]) throws {
    guard isFolder else { return try file.write(files[0].bytes) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw wrongUse(.unwritableFile(path, .system(errno))) }
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
