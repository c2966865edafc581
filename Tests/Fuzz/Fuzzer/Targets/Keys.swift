import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxTerminal

/// A story with everything that keys can do something about.
private let story: (collation: Collation, projection: Projection) = {
  let texts = [
    "Bridge closed\n\nThe bridge was closed on Monday, the mayor said. “No one was hurt,” he said.\n\nTrams stop.\n",
    "Bridge shut\n\nThe bridge was shut on Tuesday, the mayor said. Nobody was hurt.\n\nIt opened in 1997.\n",
    "Bridge closes\n\nTrams stop. The bridge was closed on Monday, Mayor Ann Lee said.\n",
  ]
  let files = texts.enumerated().map { InputFile(path: "\($0).txt", bytes: Array($1.utf8)) }
  let collation = Collation.collate(files).collation
  return (collation, Projection(of: collation, story: collation.stories[0]))
}()

/// A read may begin with another size: FD, columns, rows.
private func sized(_ read: Slice<UnsafeBufferPointer<UInt8>>) -> (size: Key?, rest: Slice<UnsafeBufferPointer<UInt8>>) {
  guard read.first == 0xFD, read.count >= 3 else { return (nil, read) }
  let numbers = read.dropFirst().prefix(2).map { Int($0) }
  return (.resize(columns: numbers[0], rows: numbers[1] % 80), read.dropFirst(3))
}

/// Bytes from a terminal, cut at any place into reads, change the screen and nothing else.
func fuzzKeys(_ input: UnsafeBufferPointer<UInt8>) {
  let bytes = input.prefix(512)
  var decoder = KeyDecoder()
  let capabilities = Capabilities(colours: .palette, isUTF8: true, attributes: [])
  var browser = Browser(
    collation: story.collation, projection: story.projection, capabilities: capabilities,
    size: Size(columns: 80, rows: 24))
  for (index, read) in bytes.split(separator: 0xFE, omittingEmptySubsequences: false).enumerated() {
    let (size, read) = sized(read)
    if let size { _ = browser.press(size) }
    let keys = decoder.decode(read) + (index % 2 == 0 ? decoder.timeOut() : [])
    for key in keys { _ = browser.press(key) }
    let frame = browser.frame()
    precondition(frame.cells.count == frame.size.columns * frame.size.rows, "a frame of another size")
  }
}
