import ParallaxModel
import ParallaxPage

/// What can be saved, and in which form.
enum SaveChoice: Sendable, Equatable {
  /// What is on the screen, all of it.
  case page
  /// Of the fact or passage at the cursor, as it is copied.
  case evidence
  case story(StoryFormat)
  /// All stories that the list shows.
  case stories(StoryListFormat)

  var name: String {
    switch self {
    case .page: "page"
    case .evidence: "evidence"
    case .story(let format): format.name
    case .stories(let format): format.rawValue
    }
  }

  /// A name for the file, after the headline of the story.
  func fileName(for story: Story, in collation: Collation) -> String {
    if case .stories(let format) = self { return "stories.\(format.fileExtension)" }
    let stem = FileName.stem(of: StoryWords(story, in: collation).headline)
    switch self {
    case .page: return "\(stem).txt"
    case .evidence: return "\(stem)-evidence.txt"
    case .story(let format): return "\(stem).\(format.fileExtension)"
    case .stories(let format): return "\(stem).\(format.fileExtension)"
    }
  }
}

/// Names of files from words of reports.
///
///     FileName.stem(of: "“No!”, said the Mayor’s office")  // "No-said-the-Mayors-office"
enum FileName {
  /// Bytes; file systems take some 250, and an ending follows.
  private static let most = 80

  /// Letters, their marks and figures, what stands between them as one hyphen: nothing that a shell, a file system or a
  /// terminal takes for something else. Never empty, and it begins with no hyphen.
  static func stem(of words: String) -> String {
    var stem = ""
    var isApart = false
    for scalar in words.unicodeScalars {
      guard isPart(scalar, of: stem) else {
        isApart = isApart || !isApostrophe(scalar)
        continue
      }
      let added = (isApart && !stem.isEmpty ? "-" : "") + String(scalar)
      if stem.utf8.count + added.utf8.count > most { break }
      stem += added
      isApart = false
    }
    return stem.isEmpty ? "story" : stem
  }

  private static func isPart(_ scalar: Unicode.Scalar, of stem: String) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
    case .modifierLetter, .nonspacingMark, .spacingMark: !stem.isEmpty
    default: false
    }
  }

  /// What stands inside words.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
}
