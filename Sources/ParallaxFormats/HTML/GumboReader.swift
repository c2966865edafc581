internal import CGumbo
internal import Glibc

/// Gumbo's tree → nodes in document order, without recursion.
///
/// All that gumbo asks for comes from a few large pieces of memory that are given back together: its own way of giving
/// a tree back is recursive.
struct GumboReader {
  private let places: HTMLPlaces

  init(_ places: HTMLPlaces) { self.places = places }

  func read(_ bytes: [UInt8], into tree: inout HTMLTree) {
    let memory = GumboMemory()
    defer { withExtendedLifetime(memory) {} }
    var options = kGumboDefaultOptions
    options.max_errors = 0
    options.userdata = Unmanaged.passUnretained(memory).toOpaque()
    options.allocator = { memory, size in
      memory.map { Unmanaged<GumboMemory>.fromOpaque($0)._withUnsafeGuaranteedRef { $0.allocate(size) } } ?? nil
    }
    options.deallocator = { _, _ in }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress,
          let output = gumbo_parse_with_options(&options, start, characters.count)
        else { return }
        copy(output.pointee.root, into: &tree)
      }
    }
  }

  private func copy(_ root: UnsafeMutablePointer<GumboNode>?, into tree: inout HTMLTree) {
    var next = root
    var numbers: [Int32] = []
    while let node = next {
      let children = Self.children(of: node)
      add(node, parent: numbers.last ?? -1, into: &tree)
      if let children, children.pointee.length > 0 {
        numbers.append(Int32(tree.nodes.count - 1))
        next = Self.child(0, of: children)
      } else {
        next = Self.following(node, root, &numbers, &tree)
      }
    }
    for number in numbers { tree.nodes[Int(number)].end = Int32(tree.nodes.count) }
  }

  /// The next node that is no descendant; ends the elements that are left.
  private static func following(
    _ last: UnsafeMutablePointer<GumboNode>, _ root: UnsafeMutablePointer<GumboNode>?, _ numbers: inout [Int32],
    _ tree: inout HTMLTree
  ) -> UnsafeMutablePointer<GumboNode>? {
    var node = last
    while node != root, let parent = node.pointee.parent {
      if let siblings = children(of: parent), node.pointee.index_within_parent + 1 < Int(siblings.pointee.length) {
        return child(Int(node.pointee.index_within_parent) + 1, of: siblings)
      }
      if let number = numbers.popLast() { tree.nodes[Int(number)].end = Int32(tree.nodes.count) }
      node = parent
    }
    return nil
  }

  private static func children(of node: UnsafeMutablePointer<GumboNode>) -> UnsafeMutablePointer<GumboVector>? {
    guard node.pointee.type == GUMBO_NODE_ELEMENT || node.pointee.type == GUMBO_NODE_TEMPLATE else { return nil }
    return UnsafeMutableRawPointer(node).advanced(by: MemoryLayout<GumboNode>.offset(of: \.v)!)
      .assumingMemoryBound(to: GumboVector.self)
  }

  private static func child(_ index: Int, of vector: UnsafeMutablePointer<GumboVector>)
    -> UnsafeMutablePointer<GumboNode>?
  {
    vector.pointee.data[index]?.assumingMemoryBound(to: GumboNode.self)
  }

  private func add(_ node: UnsafeMutablePointer<GumboNode>, parent: Int32, into tree: inout HTMLTree) {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: addElement(node.pointee.v.element, parent, into: &tree)
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      let text = node.pointee.v.text
      append(.text, parent, Int(text.start_pos.offset), Self.copy(text.text, into: &tree), into: &tree)
    default: append(.text, parent, 0, 0..<0, into: &tree)
    }
  }

  private func addElement(_ element: GumboElement, _ parent: Int32, into tree: inout HTMLTree) {
    let first = Int32(tree.attributes.count)
    for index in 0..<Int(element.attributes.length) {
      guard let attribute = element.attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self),
        let name = attribute.pointee.name.flatMap({ HTMLAttribute(letter: UInt8(bitPattern: $0.pointee)) })
      else { continue }
      tree.attributes.append((name, Self.copy(attribute.pointee.value, into: &tree)))
    }
    let number = Int(element.tag.rawValue)
    let tag = HTMLTag.ofGumbo.indices.contains(number) ? HTMLTag.ofGumbo[number] : .other
    append(tag, parent, Int(element.start_pos.offset), first..<Int32(tree.attributes.count), into: &tree)
  }

  private func append(
    _ tag: HTMLTag, _ parent: Int32, _ offset: Int, _ contents: Range<Int32>, into tree: inout HTMLTree
  ) {
    let end = Int32(tree.nodes.count + 1)
    tree.nodes.append(
      HTMLTree.Node(tag: tag, parent: parent, end: end, start: places.input(of: offset), contents: contents))
  }

  private static func copy(_ string: UnsafePointer<CChar>?, into tree: inout HTMLTree) -> Range<Int32> {
    let start = Int32(tree.characters.count)
    if let string {
      let count = strlen(string)
      string.withMemoryRebound(to: UInt8.self, capacity: count) {
        tree.characters += UnsafeBufferPointer(start: $0, count: count)
      }
    }
    return start..<Int32(tree.characters.count)
  }
}

/// Memory in large pieces, given back together.
final class GumboMemory {
  private var pieces: [UnsafeMutableRawPointer] = []
  private var free: UnsafeMutableRawPointer?
  private var left = 0

  private static let pieceSize = 1 << 18

  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let whole = (max(size, 1) + 15) & ~15
    if whole > Self.pieceSize / 4 { return piece(whole) }
    if whole > left {
      free = piece(Self.pieceSize)
      left = free == nil ? 0 : Self.pieceSize
    }
    defer {
      free = free?.advanced(by: whole)
      left -= whole
    }
    return free
  }

  private func piece(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let memory = malloc(size) else { return nil }
    pieces.append(memory)
    return memory
  }

  deinit { for piece in pieces { Glibc.free(piece) } }
}
