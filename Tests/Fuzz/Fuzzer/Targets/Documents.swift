import ParallaxText

/// Reads any bytes as an input, and checks what must hold for what they give.
func fuzzDocuments(_ bytes: UnsafeBufferPointer<UInt8>) {
  let input = InputFile(path: "input", bytes: Array(bytes))
  for document in DocumentReader(converters: .none).read([input]).documents { check(document) }
}

/// The text is well-formed, and its blocks lie in order within it without white space at their ends.
private func check(_ document: Document) {
  let text = document.text
  precondition(Array(String(decoding: text, as: UTF8.self).utf8) == text, "ill-formed text")
  var end = 0
  for block in document.blocks {
    precondition(block.bytes.lowerBound >= end && block.bytes.upperBound <= text.count, "block out of order")
    precondition(!block.bytes.isEmpty, "empty block")
    precondition(
      !isSpace(text[block.bytes.lowerBound]) && !isSpace(text[block.bytes.upperBound - 1]), "white space at an end")
    end = block.bytes.upperBound
  }
  if !document.exact, document.format != "text" {
    precondition(text.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F }, "a control character")
  }
}

/// Plain text may have other control characters.
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
