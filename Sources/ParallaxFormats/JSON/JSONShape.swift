/// What a JSON text has, before it is parsed: how many values, how deep, each on what line.
struct JSONShape {
  /// The line of each value, in the order of the text.
  private(set) var lines: [Int32] = []
  private(set) var depth = 0

  /// Looks no further once there are more values than `limits` has, or deeper ones.
  init(_ text: ArraySlice<UInt8>, _ limits: JSONLimits) {
    var line: Int32 = 1
    var open = 0
    var isWord = false
    var position = text.startIndex
    while position < text.endIndex, depth <= limits.depth, lines.count <= limits.values {
      let byte = text[position]
      position += 1
      let wasWord = isWord
      isWord = false
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "\""):
        lines.append(line)
        position = Self.endOfString(text, position, &line)
      // What stood before it was a key.
      case UInt8(ascii: ":"): _ = lines.popLast()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        lines.append(line)
        open += 1
        depth = max(depth, open)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
      case 0...0x20, UInt8(ascii: ","): break
      default:
        if !wasWord { lines.append(line) }
        isWord = true
      }
    }
  }

  /// The place behind the closing quotation mark.
  private static func endOfString(_ text: ArraySlice<UInt8>, _ start: Int, _ line: inout Int32) -> Int {
    var position = start
    while position < text.endIndex, text[position] != UInt8(ascii: "\"") {
      if text[position] == 0x0A { line += 1 }
      position += text[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(position + 1, text.endIndex)
  }
}
