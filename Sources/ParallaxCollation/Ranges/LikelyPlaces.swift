internal import ParallaxText

/// Where words that are like those of a range may stand: each of its rarer words, wherever it stands, votes for a
/// beginning, and many votes close together are a likely place.
struct LikelyPlaces {
  private let sought: SoughtWords
  /// Tokens at which the sought words would begin, ascending; the first may lie before the text.
  private let votes: [Int]

  /// So many places are looked at.
  private static let most = 4

  /// - Parameter mostVotes: of all words together; the rarest vote first.
  init(_ sought: SoughtWords, _ postings: WordPostings, mostVotes: Int) {
    self.sought = sought
    let rarest = sought.words.indices.map { (index: $0, places: postings[sought.words[$0].id]) }
      .sorted { ($0.places.count, $0.index) < ($1.places.count, $1.index) }
    var votes: [Int] = []
    for word in rarest where sought.words[word.index].isWord {
      if votes.count + word.places.count > mostVotes { break }
      votes += word.places.map { Int($0) - word.index }
    }
    self.votes = votes.sorted()
  }

  /// How far votes for one place may lie apart, in tokens.
  private var slack: Int { 8 + sought.words.count / 2 }

  /// Stretches of a text of `count` tokens, the likeliest first; at a tie the nearest to a token.
  func stretches(near token: Int, of count: Int) -> [Range<Int>] {
    var windows: [(first: Int, votes: Int)] = []
    var end = 0
    for first in votes.indices {
      while end < votes.count, votes[end] <= votes[first] + slack { end += 1 }
      windows.append((votes[first], end - first))
    }
    windows.sort {
      (-$0.votes, abs($0.first - token), $0.first) < (-$1.votes, abs($1.first - token), $1.first)
    }
    var chosen: [Int] = []
    for window in windows where chosen.allSatisfy({ abs($0 - window.first) > slack }) {
      chosen.append(window.first)
      if chosen.count == Self.most { break }
    }
    return chosen.map { first in
      max(0, first - slack)..<min(count, max(0, first) + sought.words.count + 2 * slack)
    }
  }
}
