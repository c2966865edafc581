/// An XML document as a tree of values, in the order of the text.
///
/// Nodes lie flat in one array, each with the end of what is below it, so that neither making nor leaving a deep tree
/// recurses. Names have their prefixes resolved. Entities outside the document are never read, and the ones inside expand
/// only within limits.
public final class XMLTree: Sendable {
  /// A text or an element.
  struct Node {
    /// Into `names`; below zero for a text.
    var name: Int32
    /// Into `names`: the namespace of an element.
    var space: Int32
    /// Line of the document, from 1.
    var line: Int32
    /// Of a text its bytes; of an element its attributes.
    var range: Range<Int32>
    /// The first node behind it and all that is below it.
    var end: Int32
  }

  struct Attribute {
    let name: Int32
    /// Into `bytes`.
    let value: Range<Int32>
  }

  let nodes: [Node]
  let attributes: [Attribute]
  let names: [String]
  let bytes: [UInt8]
  /// Why the document is not whole; what was read of it is there all the same.
  public let problem: FormatError?

  init(_ builder: XMLTreeBuilder, problem: FormatError?) {
    nodes = builder.nodes
    attributes = builder.attributes
    names = builder.names.all
    bytes = builder.bytes
    self.problem = problem
  }

  /// Reads a document, first by the rules; where it does not keep them, again as browsers do: a lone ampersand and an
  /// unknown entity are text, what was not closed closes with what it stands in.
  ///
  /// - Parameter text: in UTF-8, whatever the XML declaration says; a byte order mark and white space may stand before it.
  public convenience init(_ text: [UInt8], limits: XMLLimits = XMLLimits()) {
    let (builder, problem) = Self.parse(text, limits)
    self.init(builder, problem: problem)
  }

  private static func parse(_ text: [UInt8], _ limits: XMLLimits) -> (XMLTreeBuilder, FormatError?) {
    let body = text.dropFirst(text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).drop { $0 <= 0x20 }
    let firstLine = 1 + text[..<body.startIndex].count { $0 == 0x0A }
    let strict = ExpatParser.parse(body, firstLine: firstLine, limits)
    guard let error = strict.error else { return (strict.builder, nil) }
    if strict.builder.isFull { return (strict.builder, error) }
    var loose = LooseXMLParser(body, firstLine: firstLine, limits)
    loose.parse()
    return (loose.builder, loose.isWhole ? nil : loose.builder.problem ?? error)
  }

  /// The outermost element; nil where there is none.
  public var root: XMLElement? {
    nodes.firstIndex { $0.name >= 0 }.map { XMLElement(tree: self, index: $0) }
  }
}

/// How much of a document is read.
public struct XMLLimits: Sendable {
  /// Elements in one another; of what is deeper the text is kept.
  public var depth = 256
  /// Attributes of one element; others are passed over.
  public var attributes = 256
  /// Elements, texts and attributes.
  public var nodes = 1_000_000
  /// Bytes of text.
  public var text = 128 << 20
  /// Bytes that entities may make before it is asked how many times the document they are.
  public var expanded = 1 << 20

  public init() {}
}
