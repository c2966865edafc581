import ParallaxPage

extension SafeText {
  /// A text of several lines made safe, its line breaks and spaces as they are.
  func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map { self.line(String($0)) }
        .joined(separator: " ")
    }.joined(separator: "\n")
  }
}
