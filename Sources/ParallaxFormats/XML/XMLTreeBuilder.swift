/// Gathers elements and texts, as a parser meets them, within limits.
struct XMLTreeBuilder {
  private(set) var nodes: [XMLTree.Node] = []
  private(set) var attributes: [XMLTree.Attribute] = []
  private(set) var names = XMLNames()
  private(set) var bytes: [UInt8] = []
  /// Whether a limit was met, so that nothing more is taken.
  private(set) var isFull = false
  /// Indices of the elements that are open.
  private var open: [Int32] = []
  /// Whether the last node is a text that what follows belongs to.
  private var isInText = false
  /// Elements that are open and too deep to be kept.
  private var tooDeep = 0
  private let limits: XMLLimits

  init(_ limits: XMLLimits) { self.limits = limits }

  /// Whether no element is open.
  var isClosed: Bool { open.isEmpty && tooDeep == 0 }

  var problem: FormatError? {
    isFull ? FormatError("it has more than \(limits.nodes) elements", line: nodes.last.map { Int($0.line) }) : nil
  }

  // MARK: Elements

  mutating func start(_ name: String, _ attributes: [(name: String, value: String)], line: Int) {
    guard !isFull else { return }
    guard open.count < limits.depth else {
      tooDeep += 1
      return
    }
    let attributes = attributes.prefix(limits.attributes)
    guard takes(1 + attributes.count) else { return }
    let depth = open.count
    let first = Int32(self.attributes.count)
    for (name, value) in attributes { add(name, value, depth) }
    let parts = names.parts(name)
    nodes.append(
      XMLTree.Node(
        name: parts.local, space: names.space(of: parts.prefix), line: Int32(clamping: line),
        range: first..<Int32(self.attributes.count), end: 0))
    open.append(Int32(nodes.count - 1))
    isInText = false
  }

  private mutating func add(_ name: String, _ value: String, _ depth: Int) {
    if name == "xmlns" { names.bind(XMLNames.none, to: value, depth: depth) }
    let parts = names.parts(name)
    if names.all[Int(parts.prefix)] == "xmlns" { names.bind(parts.local, to: value, depth: depth) }
    attributes.append(XMLTree.Attribute(name: parts.local, value: append(value.utf8)))
  }

  /// Closes the element that was opened last.
  mutating func end() {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard let last = open.popLast() else { return }
    nodes[Int(last)].end = Int32(nodes.count)
    isInText = false
    names.leave(depth: open.count)
  }

  /// Closes the innermost open element of that name, and all in it.
  ///
  /// - Returns: whether it was the one opened last.
  mutating func end(_ name: String) -> Bool {
    if tooDeep > 0 {
      tooDeep -= 1
      return true
    }
    let local = names.parts(name).local
    guard let place = open.lastIndex(where: { nodes[Int($0)].name == local }) else { return false }
    let wasLast = place == open.count - 1
    while open.count > place { end() }
    return wasLast
  }

  /// Closes what is open.
  mutating func finish() {
    tooDeep = 0
    while !open.isEmpty { end() }
  }

  // MARK: Text

  /// Adds text behind what is there; text outside of all elements is none.
  mutating func text(_ text: some Collection<UInt8>, line: Int) {
    guard !isFull, !open.isEmpty else { return }
    guard takes(isInText ? 0 : 1) else { return }
    let range = append(text)
    if isInText {
      nodes[nodes.count - 1].range = nodes[nodes.count - 1].range.lowerBound..<range.upperBound
    } else {
      nodes.append(
        XMLTree.Node(
          name: -1, space: 0, line: Int32(clamping: line), range: range, end: Int32(nodes.count + 1)))
      isInText = true
    }
  }

  private mutating func takes(_ count: Int) -> Bool {
    isFull = isFull || nodes.count + attributes.count + count > limits.nodes || bytes.count > limits.text
    return !isFull
  }

  private mutating func append(_ text: some Collection<UInt8>) -> Range<Int32> {
    let start = Int32(clamping: bytes.count)
    WindowsCharacters.append(text, to: &bytes)
    return start..<Int32(clamping: bytes.count)
  }
}
