import ParallaxSupport
import Testing

/// Runs of characters are found as the standard library finds them: in all texts up to a length over some characters, of
/// which one follows a letter as its accent.
struct RunsTests {
  private static let characters = ["a", "b", "e", "\u{301}", "\u{E9}"]

  private static func texts(upTo length: Int) -> [String] {
    var texts = [""]
    var longest = texts
    for _ in 0..<length {
      longest = longest.flatMap { text in characters.map { text + $0 } }
      texts += longest
    }
    return texts
  }

  private let texts = Self.texts(upTo: 4)
  private let runs = Self.texts(upTo: 2).filter { !$0.isEmpty }

  @Test func isContainedAsTheStandardLibrarySays() {
    for text in texts {
      for run in runs + [""] where text.contains(run) != standardContains(text, run) {
        Issue.record("“\(run)” in “\(text)”")
      }
    }
  }

  @Test func splitsAsTheStandardLibraryDoes() {
    for text in texts {
      for run in runs {
        for (most, omits) in [(Int.max, true), (Int.max, false), (1, true), (1, false), (0, true)] {
          let parts = text.split(separator: run, maxSplits: most, omittingEmptySubsequences: omits)
          if parts != standardSplit(text, run, most, omits) { Issue.record("“\(text)” at “\(run)”: \(parts)") }
        }
      }
    }
  }

  @Test func replacesAsTheStandardLibraryDoes() {
    for text in texts {
      for run in runs {
        for (replacement, most) in [("x", Int.max), ("", Int.max), ("aa", 1)] {
          let replaced = text.replacing(run, with: replacement, maxReplacements: most)
          if replaced != standardReplacing(text, run, replacement, most) {
            Issue.record("“\(run)” in “\(text)”: “\(replaced)”")
          }
        }
      }
    }
  }

  @Test func losesTheBeginningAsInTheStandardLibrary() {
    for text in texts {
      for run in runs where text.trimmingPrefix(run) != standardTrimming(text, run) {
        Issue.record("“\(text)” without “\(run)”")
      }
    }
  }

  /// An accent that begins a text belongs to nothing; a line feed behind a return is one character with it.
  @Test func charactersAreWholeOnes() {
    #expect(!"Cafe\u{301}".contains("Cafe"))
    #expect("Cafe\u{301}".contains("Caf\u{E9}"))
    #expect(!"a\r\nb".contains("\n"))
    #expect([1, 2, 3, 2, 3].split(separator: [2, 3]) == [[1]])
  }
}
