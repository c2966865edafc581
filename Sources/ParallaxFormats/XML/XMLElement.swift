/// An element of a tree.
public struct XMLElement: Sendable, Equatable {
  let tree: XMLTree
  let index: Int

  private var node: XMLTree.Node { tree.nodes[index] }

  /// Whether both are the same element of the same tree.
  public static func == (one: XMLElement, other: XMLElement) -> Bool {
    one.tree === other.tree && one.index == other.index
  }

  /// Without its prefix.
  public var name: String { tree.names[Int(node.name)] }

  /// What its prefix stands for: the address of the namespace, or the prefix where nothing says what it stands for.
  public var namespace: String { tree.names[Int(node.space)] }

  /// Line of the document, from 1.
  public var line: Int { Int(node.line) }

  /// Their names are without prefixes.
  public var attributes: [(name: String, value: String)] {
    node.range.map { index -> (name: String, value: String) in
      let attribute = tree.attributes[Int(index)]
      return (tree.names[Int(attribute.name)], tree.string(attribute.value))
    }
  }

  /// The first attribute of that name, whatever its prefix.
  public func attribute(_ name: String) -> String? {
    for index in node.range where tree.names[Int(tree.attributes[Int(index)].name)] == name {
      return tree.string(tree.attributes[Int(index)].value)
    }
    return nil
  }

  /// What stands right below it.
  public var nodes: XMLNodes { XMLNodes(tree: tree, place: index + 1, end: Int(node.end)) }

  /// The elements right below it.
  public var children: [XMLElement] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  public func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first element of that name right below it.
  public func child(_ name: String) -> XMLElement? {
    for case .element(let element) in nodes where element.name == name { return element }
    return nil
  }

  /// The first element at the end of a path of names.
  public func child(_ first: String, _ rest: String...) -> XMLElement? {
    rest.reduce(child(first)) { $0?.child($1) }
  }

  /// The elements of that name below it, at any depth, in the order of the text.
  public func descendants(_ name: String) -> [XMLElement] {
    (index + 1..<Int(node.end)).compactMap { place in
      guard tree.nodes[place].name >= 0 else { return nil }
      let element = XMLElement(tree: tree, index: place)
      return element.name == name ? element : nil
    }
  }

  /// The first element of that name below it, at any depth.
  public func descendant(_ name: String) -> XMLElement? {
    for place in index + 1..<Int(node.end) where tree.nodes[place].name >= 0 {
      let element = XMLElement(tree: tree, index: place)
      if element.name == name { return element }
    }
    return nil
  }

  /// All the text in it.
  public var text: String {
    var bytes: [UInt8] = []
    for node in tree.nodes[index..<Int(node.end)] where node.name < 0 {
      bytes += tree.bytes[Int(node.range.lowerBound)..<Int(node.range.upperBound)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line of the first text in it that is no white space.
  public var textLine: Int {
    for node in tree.nodes[index..<Int(node.end)] where node.name < 0 {
      let text = tree.bytes[Int(node.range.lowerBound)..<Int(node.range.upperBound)]
      if let first = text.firstIndex(where: { $0 > 0x20 }) {
        return Int(node.line) + text[..<first].count { $0 == 0x0A }
      }
    }
    return line
  }
}

/// What stands in an element.
public enum XMLNode: Sendable {
  case element(XMLElement)
  /// With the line that it begins on, from 1.
  case text(String, line: Int)
}

/// The nodes right below an element.
public struct XMLNodes: Sequence, IteratorProtocol, Sendable {
  let tree: XMLTree
  var place: Int
  let end: Int

  public mutating func next() -> XMLNode? {
    guard place < end else { return nil }
    let (index, node) = (place, tree.nodes[place])
    place = Int(node.end)
    guard node.name < 0 else { return .element(XMLElement(tree: tree, index: index)) }
    return .text(tree.string(node.range), line: Int(node.line))
  }
}

extension XMLTree {
  fileprivate func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
