import Glibc
import ParallaxModel

/// A file that is written whole or not at all.
struct OutputFile {
  /// Why it is not written.
  struct Failure: Error {
    let path: String
    let problem: WholeFile.Problem

    /// Says so; the exit status for it.
    func report() -> Int32 {
      Message.unwritableFile(path, problem).print()
      return Program.Status.trouble
    }
  }

  let path: String
  let replaces: Bool

  /// Finds out why it cannot be written, as far as that is known before there is something to write: not after long work.
  func check() throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw failure(.system(EISDIR)) }
      if kind == S_IFREG, !replaces { throw failure(.exists) }
    } else if access(folder, W_OK | X_OK) != 0 {
      throw failure(.system(errno))
    }
  }

  private var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." }

  func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(WholeFile.Problem) {
      try WholeFile.write(bytes, to: path, replacing: replaces)
    } catch { throw failure(error) }
  }

  private func failure(_ problem: WholeFile.Problem) -> Failure { Failure(path: path, problem: problem) }
}
