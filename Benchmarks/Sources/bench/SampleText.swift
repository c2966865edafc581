import Glibc

/// Words drawn by chance, the same in every run: a few often, most seldom.
struct SampleText {
  private var state: UInt64
  private let vocabulary: [String]

  /// - Parameters:
  ///   - seed: texts of different seeds differ.
  ///   - words: how many words there are to draw from.
  init(seed: UInt64, words: Int, prefix: String = "") {
    state = seed
    let syllables = ["ka", "ri", "to", "men", "sol", "da", "ve", "lu", "par", "ni", "go", "thes", "ber", "un"]
    vocabulary = (0..<words).map { number in
      var word = prefix
      var rest = number + 1
      while rest > 0 {
        word += syllables[rest % syllables.count]
        rest /= syllables.count
      }
      return word
    }
  }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  /// The lower the rarer, by about Zipf's law.
  mutating func word() -> String {
    let chance = Double(below(1 << 20)) / Double(1 << 20)
    return vocabulary[min(vocabulary.count - 1, Int(exp(chance * log(Double(vocabulary.count)))) - 1)]
  }

  /// Paragraphs of sentences with so many words in all.
  mutating func paragraphs(words: Int) -> [[String]] {
    (0..<max(1, words / 40)).map { _ in
      (0..<40).map { place in place % 20 == 19 ? word() + "." : word() }
    }
  }

  /// The paragraphs with about one word in ten replaced, dropped or doubled.
  mutating func edited(_ paragraphs: [[String]]) -> [[String]] {
    paragraphs.map { paragraph in
      var result: [String] = []
      for old in paragraph {
        switch below(30) {
        case 0: result.append(word())
        case 1: break
        case 2: result += [old, word()]
        default: result.append(old)
        }
      }
      return result
    }
  }
}
