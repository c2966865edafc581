/// A reading's tokens with what they mean, in whatever language they are.
package protocol TokenReading {
  var report: Report { get }
  var tokens: [Token] { get }
  /// One for each token; of marks only those that are units (`$`).
  var tags: [WordTags] { get }
}

extension TokenReading {
  package var count: Int { tokens.count }

  package func isMark(_ index: Int) -> Bool { tokens[index].kind == .mark }

  /// The first byte of a token.
  package func mark(_ index: Int) -> UInt8 { report.file.text[Int(tokens[index].start)] }

  /// A token as it is written.
  package func word(_ index: Int) -> String { report.file.string(tokens[index].bytes) }

  func startsWithDigit(_ index: Int) -> Bool { (0x30...0x39).contains(mark(index)) }

  package func isCapital(_ token: Int) -> Bool {
    report.file.text.scalar(at: Int(tokens[token].start)).isUppercase
  }
}
