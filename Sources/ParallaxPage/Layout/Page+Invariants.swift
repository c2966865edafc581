extension Page {
  /// What is promised of the lines of a page; debug builds alone look.
  func checkInvariants() {
    #if DEBUG
      for (line, next) in zip(lines, lines.dropFirst()) {
        assert(!line.runs.isEmpty || !next.runs.isEmpty, "one blank line parts")
      }
      let passages = lines.filter(\.startsPassage).map(\.passage)
      assert(!passages.contains(nil), "a passage starts on a line of its own")
      for line in lines { line.checkInvariants() }
    #endif
  }
}

#if DEBUG
  extension PageLine {
    fileprivate func checkInvariants() {
      assert(runs.allSatisfy { $0.columns > 0 && !$0.text.isEmpty }, "no run without a column")
      assert(finding == nil || passage != nil, "a finding is told in a passage")
      let words = runs.filter { !$0.text.allSatisfy { $0 == " " } }
      assert(
        !isRightToLeft || words.allSatisfy { $0.role != .siglum && $0.role != .number }, "no label beside the text")
    }
  }
#endif
