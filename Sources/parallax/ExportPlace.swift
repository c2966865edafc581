import ArgumentParser
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

  /// Writes the files, or the first where there is room for one.
  ///
  /// - Throws: the exit status for trouble, having said why.
  func write(_ files: [ExportedFile]) throws {
    guard path.hasSuffix("/") || isFolder(path) else { return try write(files[0].bytes, to: path) }
    if !isFolder(path), mkdir(path, 0o777) != 0 { throw trouble(path, .system(errno)) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    // None of them is written where one would be refused.
    if !replaces, let taken = files.first(where: { access(folder + $0.name, F_OK) == 0 }) {
      throw trouble(folder + taken.name, .exists)
    }
    for file in files { try write(file.bytes, to: folder + file.name) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    do throws(WholeFile.Problem) {
      try WholeFile.write(bytes, to: path, replacing: replaces)
    } catch { throw trouble(path, error) }
  }

  private func trouble(_ path: String, _ problem: WholeFile.Problem) -> ExitCode {
    Message.unwritableFile(path, problem).print()
    return ExitCode(Program.Status.trouble)
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
