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

/// A folder for what the benchmarks write; it goes when they end.
struct WorkFolder: ~Copyable {
  let path: String

  init?() {
    var template = Array("/tmp/parallax-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
  }

  deinit { _ = Command("rm", ["-r", path])?.cost() }

  /// Writes paragraphs into a file of the folder.
  func write(_ name: String, _ paragraphs: [[String]], between: String = "\n\n") -> String {
    let bytes = Array((paragraphs.map { $0.joined(separator: " ") }.joined(separator: between) + "\n").utf8)
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var written = 0
    while file >= 0, written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      written += count
    }
    close(file)
    return "\(path)/\(name)"
  }

  /// Makes a folder inside.
  func folder(_ name: String) -> String {
    mkdir("\(path)/\(name)", 0o755)
    return "\(path)/\(name)"
  }
}
