internal import Glibc

/// A page as HTML's rules build it: its nodes in document order, the children of a node behind it.
///
/// Nothing here is recursive: a subtree is a range of nodes. Comments, scripts (but for JSON-LD), style sheets, drawings
/// and the contents of text fields are not in it.
public struct HTMLTree: Sendable {
  /// An element or a run of characters.
  public struct Node: Sendable {
    public let tag: HTMLTag
    /// The number of the element that it stands in; -1 of the first.
    public let parent: Int32
    /// The number behind its last descendant.
    public internal(set) var end: Int32
    /// Byte of the input that it begins at.
    let start: Int32
    /// Of text: bytes in the tree's characters; of an element: places in its attributes.
    let contents: Range<Int32>
  }

  public internal(set) var nodes: [Node] = []
  /// Whether the page is longer, or has more tags, than is read.
  public internal(set) var isCut = false
  var characters: [UInt8] = []
  var attributes: [(name: HTMLAttribute, value: Range<Int32>)] = []
  /// Bytes of the input at which lines begin, but for the first.
  var lineStarts: [Int32] = []

  /// Reads a page, or a part of one.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8.
  ///   - isXML: whether `<p/>` is an element without content, as in XHTML; where the bytes begin with `<?xml` it is.
  public init(_ bytes: [UInt8], isXML: Bool = false, limits: HTMLLimits = HTMLLimits()) {
    var cleaner = HTMLCleaner(isXML: isXML || bytes.starts(with: "<?xml".utf8), limits)
    bytes.withUnsafeBufferPointer { cleaner.clean($0) }
    isCut = cleaner.isCut
    GumboReader(cleaner.places).read(cleaner.output, into: &self)
    findLines(in: bytes)
  }

  /// Reads a part of a page: `“Ann &amp; Bo <i>won</i>.”`
  public init(_ fragment: String) { self.init(Array(fragment.utf8)) }

  private mutating func findLines(in bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var place = 0
      while let found = memchr(base + place, 0x0A, bytes.count - place) {
        place = UnsafeRawPointer(found) - base + 1
        lineStarts.append(Int32(place))
      }
    }
  }
}

extension HTMLTree {
  /// The characters of a text node; none of an element.
  public func text(_ node: Int) -> ArraySlice<UInt8> {
    guard nodes[node].tag == .text else { return [] }
    let range = nodes[node].contents
    return characters[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The value of an attribute, its entities decoded; nil where the element has none of that name.
  public func attribute(_ name: HTMLAttribute, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as bytes.
  public func value(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    let range = nodes[node].contents
    for index in Int(range.lowerBound)..<Int(range.upperBound) where attributes[index].name == name {
      let value = attributes[index].value
      return characters[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// The element that a node stands in.
  public func parent(of node: Int) -> Int? {
    let parent = nodes[node].parent
    return parent < 0 ? nil : Int(parent)
  }

  /// The nodes of a subtree, the node itself first.
  public func subtree(of node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  /// The children of a node, in order.
  public func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < nodes[node].end {
      children.append(child)
      child = Int(nodes[child].end)
    }
    return children
  }

  /// All characters of a subtree.
  public func string(in node: Int) -> String {
    var bytes: [UInt8] = []
    for part in subtree(of: node) { bytes += text(part) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line of the input that a node begins on, from 1.
  public func line(of node: Int) -> Int {
    let start = nodes[node].start
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= start { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The first element of that name, in document order.
  public func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }
}
