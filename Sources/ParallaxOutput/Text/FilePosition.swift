import ParallaxModel

extension ReportFile {
  /// `path:line:column` of a byte of the text, as grep and editors say it: lines and characters counted from 1.
  func position(ofByte byte: Int) -> String {
    let before = text[..<byte]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return "\(path):\(line):\(string(start..<byte).count + 1)"
  }
}
