/// Which words are names, by their capitals alone, so that it holds for every script that has them.
///
/// A name is written with a capital within a sentence of the body, and nowhere without one. Where every fifth word has
/// a capital, as in German, capitals say nothing. A name here is a reason to show, never a measure.
package struct CapitalUse: Sendable {
  private var isCapitalized: [Bool?]
  private var seenWithin: [Bool]
  private var seenSmall: [Bool]
  private var capitalsTell = true

  package init(_ reports: [Report], _ vocabulary: Vocabulary) {
    isCapitalized = Array(repeating: nil, count: vocabulary.count)
    seenWithin = Array(repeating: false, count: vocabulary.count)
    seenSmall = Array(repeating: false, count: vocabulary.count)
    var (words, capitals) = (0, 0)
    for report in reports {
      for sentence in report.sentences where report.segments[sentence.segment].role == .body {
        for (place, token) in report.tokens[sentence.tokens].enumerated() where token.kind == .word {
          guard capital(token.written, vocabulary) else {
            seenSmall[Int(token.normalized)] = true
            words += 1
            continue
          }
          guard place > 0 else { continue }
          words += 1
          capitals += 1
          seenWithin[Int(token.normalized)] = true
        }
      }
    }
    capitalsTell = capitals * 5 < words
  }

  package func isName(_ token: Token) -> Bool {
    capitalsTell && token.kind == .word && seenWithin[Int(token.normalized)] && !seenSmall[Int(token.normalized)]
  }

  /// Whether the word is written small anywhere.
  package func isSmallSomewhere(_ token: Token) -> Bool { seenSmall[Int(token.normalized)] }

  private mutating func capital(_ word: WordID, _ vocabulary: Vocabulary) -> Bool {
    if let known = isCapitalized[Int(word)] { return known }
    let answer = vocabulary[word].unicodeScalars.first?.isCapital ?? false
    isCapitalized[Int(word)] = answer
    return answer
  }
}

extension Unicode.Scalar {
  /// Whether it is an upper-case letter; those of ASCII are not looked up.
  var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
}
