import Glibc

/// A folder for what the benchmarks write; it goes when they end.
struct WorkFolder: ~Copyable {
  let path: String

  init?() {
    var template = Array("/tmp/parallax-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
  }

  deinit { _ = Command("rm", ["-r", path])?.run() }

  /// Writes a text into a file of the folder.
  func write(_ name: String, text: String) -> String {
    let bytes = Array(text.utf8)
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var written = 0
    while file >= 0, written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      written += count
    }
    close(file)
    return "\(path)/\(name)"
  }

  /// Writes paragraphs into a file of the folder.
  func write(_ name: String, _ paragraphs: [[String]], between: String = "\n\n") -> String {
    write(name, text: paragraphs.map { $0.joined(separator: " ") }.joined(separator: between) + "\n")
  }

  /// Makes a folder inside.
  func folder(_ name: String) -> String {
    mkdir("\(path)/\(name)", 0o755)
    return "\(path)/\(name)"
  }
}
