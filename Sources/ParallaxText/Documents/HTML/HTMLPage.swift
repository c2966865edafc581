import ParallaxFormats

/// A saved page: the article's text by what stands around it, the rest as furniture, and what the page says of it.
enum HTMLPage: DocumentFormat {
  static let name = "html"

  static func isFormat(of source: DocumentSource) -> Bool { HTMLSignature.isPage(source.beginning) }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let decoded = HTMLDecoding.decode(source)
    let tree = HTMLTree(decoded.text, isXML: source.declared.mediaType == "application/xhtml+xml")
    guard let document = document(of: tree, source, encoding: decoded.encoding) else {
      return reading.report(.noText(format: "HTML"), in: source)
    }
    if tree.isCut {
      reading.report(.broken(format: "HTML", reason: "it is too large, and only its first part is read"), in: source)
    } else if let problem = decoded.problem {
      reading.report(problem, in: source, line: decoded.problemLine)
    }
    reading.add(document)
  }

  /// Nil where there is no text.
  private static func document(of tree: HTMLTree, _ source: DocumentSource, encoding: TextEncoding) -> Document? {
    let head = PageHead(tree)
    let article = ArticleReader(tree, head)
    var builder = DocumentBuilder(source, format: name)
    for (block, role) in zip(article.blocks, article.roles) {
      builder.add(block.kind, role, block.string, line: tree.line(of: block.nodes.lowerBound))
    }
    let metadata = PageMetadata(tree, head, article).metadata
    return builder.document(encoding: encoding.name, metadata)
  }
}
