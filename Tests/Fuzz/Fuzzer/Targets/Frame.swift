import ParallaxBrowser
import ParallaxModel
import ParallaxPage

/// Any texts in a window of any size: every row is filled to its width, and no control character is in a cell.
func fuzzFrame(_ input: UnsafeBufferPointer<UInt8>) {
  let bytes = input.prefix(1 << 12)
  guard input.count > 4 else { return }
  let size = Size(columns: Int(bytes[0]) + 1, rows: Int(bytes[1] % 64) + 1)
  let name = String(decoding: bytes[2..<4], as: UTF8.self)
  let files = bytes[4...].split(separator: 0, maxSplits: 2).enumerated().map { index, text in
    InputFile(path: "\(name)\(index).txt", bytes: Array(text))
  }
  let collation = Collation.collate(files).collation
  guard let story = collation.stories.first else { return }
  var browser = Browser(
    collation: collation, projection: Projection(of: collation, story: story),
    capabilities: Capabilities(colours: .none, isUTF8: bytes[2] & 1 == 0, attributes: []), size: size)
  for key in "12345I".map(Key.character) {
    _ = browser.press(key)
    check(browser.frame())
  }
}

private func check(_ frame: Frame) {
  for row in 0..<frame.size.rows {
    let columns = (0..<frame.size.columns).reduce(0) { $0 + Int(frame[$1, row].columns) }
    precondition(columns == frame.size.columns, "a row of another width")
  }
  for cell in frame.cells {
    for scalar in cell.glyph.unicodeScalars {
      precondition(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "a control character")
      precondition(!(0x202A...0x202E).contains(scalar.value), "a bidirectional override")
      precondition(!(0x2066...0x2069).contains(scalar.value), "a bidirectional isolate")
    }
  }
}
