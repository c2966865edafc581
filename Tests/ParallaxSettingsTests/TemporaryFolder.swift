import Glibc

/// A folder for one test, removed with what is in it when the value goes.
final class TemporaryFolder {
  let path: String
  private var files: [String] = []
  private var folders: [String] = []

  init() {
    var template = Array("/tmp/parallax-settings-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  /// Writes a file; a folder in its name is made. Gives the whole path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
    if let slash = name.lastIndex(of: "/") {
      let folder = "\(path)/\(name[..<slash])"
      if mkdir(folder, 0o700) == 0 { folders.append(folder) }
    }
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let bytes = Array(bytes)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    files.append(file)
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) -> String { write(name, text.utf8) }

  deinit {
    for file in files { unlink(file) }
    for folder in folders { rmdir(folder) }
    rmdir(path)
  }
}
