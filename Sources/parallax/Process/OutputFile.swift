import ArgumentParser
import Glibc
import ParallaxModel

/// The file that a command prints into.
struct OutputFile {
  let path: String
  let replaces: Bool

  /// Says why it cannot be written, as far as that is known before there is something to write: not after long work.
  ///
  /// - Throws: the exit status for trouble.
  func check() throws {
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw trouble(.system(EISDIR)) }
      if kind == S_IFREG, !replaces { throw trouble(.exists) }
    } else if access(folder, W_OK | X_OK) != 0 {
      throw trouble(.system(errno))
    }
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[...slash])
  }

  /// - Throws: the exit status for trouble, having said why.
  func write(_ bytes: [UInt8]) throws {
    do throws(WholeFile.Problem) {
      try WholeFile.write(bytes, to: path, replacing: replaces)
    } catch { throw trouble(error) }
  }

  private func trouble(_ problem: WholeFile.Problem) -> ExitCode { wrongUse(.unwritableFile(path, problem)) }
}
