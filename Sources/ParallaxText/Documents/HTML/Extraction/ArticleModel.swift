/// The weights that tell from its features how likely a block belongs to the article: a logistic model, read from a file.
struct ArticleModel {
  private var weights = [Float](repeating: 0, count: ArticleFeature.count)
  private var bias: Float = 0
  /// The logit from which on a block is of the article.
  private(set) var least: Float = 0

  /// The model that the program has.
  static let embedded = ArticleModel(parsing: PackageResources.article_txt)

  /// - Parameter text: lines with a name, `=` and a number: the bias, the least logit, then the features in their order;
  ///   `#` begins a comment.
  init(parsing text: [UInt8]) {
    let numbers = text.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }.map { line in
      Float(String(decoding: line.drop { $0 != UInt8(ascii: "=") }.dropFirst(2), as: UTF8.self))
    }
    precondition(numbers.count == ArticleFeature.count + 2 && !numbers.contains(nil), "article.txt")
    bias = (numbers[0] ?? 0)
    least = (numbers[1] ?? 0)
    for place in weights.indices { weights[place] = numbers[place + 2] ?? 0 }
  }

  /// Above 0 where more speaks for the article than against it.
  func logit(_ features: [Float]) -> Float {
    var sum = bias
    for place in weights.indices { sum += weights[place] * features[place] }
    return sum
  }
}
