extension StringProtocol {
  /// Whether some bytes stand in it. To look for characters takes many times as long.
  ///
  /// - Parameter bytes: of ASCII, not empty.
  func hasBytes(_ bytes: StaticString) -> Bool {
    bytes.withUTF8Buffer { wanted in
      let text = utf8
      var start = text.startIndex
      while let found = text[start...].firstIndex(of: wanted[0]) {
        if text[found...].starts(with: wanted) { return true }
        start = text.index(after: found)
      }
      return false
    }
  }
}
