/// The weights that tell from its features how likely a block belongs to the article: a logistic model, read from a file.
struct ArticleModel {
  private var weights = [Float](repeating: 0, count: ArticleFeature.count)
  private var bias: Float = 0
  /// The logit from which on a block is of the article.
  private(set) var least: Float = 0

  /// The model that the program has.
  static let embedded = ArticleModel(parsing: PackageResources.article_txt)

  /// - Parameter text: lines with a name, `=` and a number; `#` begins a comment.
  init(parsing text: [UInt8]) {
    for line in text.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "=")
      guard parts.count == 2, let number = Float(parts[1].filter { $0 != " " }) else {
        preconditionFailure("article.txt: \(String(decoding: line, as: UTF8.self))")
      }
      let name = String(parts[0].filter { $0 != " " })
      switch name {
      case "bias": bias = number
      case "least": least = number
      default:
        guard let feature = ArticleFeature(name: name) else { preconditionFailure("article.txt: \(name)") }
        weights[feature.place] = number
      }
    }
  }

  /// Above 0 where more speaks for the article than against it.
  func logit(_ features: [Float]) -> Float {
    var sum = bias
    for place in weights.indices { sum += weights[place] * features[place] }
    return sum
  }
}
