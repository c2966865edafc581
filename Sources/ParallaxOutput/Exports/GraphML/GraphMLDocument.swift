import ParallaxModel

/// The variant graph as GraphML 1.0, for Gephi, yEd, networkx and the like.
struct GraphMLDocument {
  private let story: ExportedStory

  init(_ story: ExportedStory) { self.story = story }

  var bytes: [UInt8] {
    let table = AlignmentTable(of: story.projection.synopsis.story, in: story.collation)
    let graph = VariantGraph(table, story.collation.reports)
    var writer = XMLWriter()
    writer.raw(
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
    for key in Self.keys {
      writer.empty("key", ["id": key.id, "for": key.domain, "attr.name": key.name, "attr.type": key.type])
      writer.raw("\n")
    }
    writer.raw("<graph id=\"variants\" edgedefault=\"directed\">\n")
    describe(to: &writer)
    writer.raw("<node id=\"start\"/>\n")
    for (index, node) in graph.nodes.enumerated() { write(node, index, to: &writer) }
    writer.raw("<node id=\"end\"/>\n")
    for (index, edge) in graph.edges.enumerated() { write(edge.edge, edge.reports, index, to: &writer) }
    writer.raw("</graph>\n</graphml>\n")
    return writer.bytes
  }

  private static let keys: [(id: String, domain: String, name: String, type: String)] = [
    ("program", "graph", "program", "string"), ("options", "graph", "options", "string"),
    ("inputs", "graph", "inputs", "string"), ("text", "node", "text", "string"),
    ("reports", "node", "reports", "string"), ("bytes", "node", "bytes", "string"),
    ("column", "node", "column", "int"), ("elsewhere", "node", "elsewhere", "string"),
    ("path", "edge", "reports", "string"),
  ]

  /// Where the graph comes from; the inputs as JSON.
  private func describe(to writer: inout XMLWriter) {
    var inputs = JSONWriter()
    story.provenance.inputs.map(InputValue.init).write(to: &inputs)
    data("program", story.provenance.program, to: &writer)
    data("options", story.provenance.optionWords, to: &writer)
    data("inputs", String(decoding: inputs.bytes, as: UTF8.self), to: &writer)
    writer.raw("\n")
  }

  private func write(_ node: VariantGraph.Node, _ index: Int, to writer: inout XMLWriter) {
    let sigla = node.reading.reports.map { story.collation.reports[$0].siglum }
    let places = zip(sigla, node.reading.bytes).map { "\($0):\($1.lowerBound)-\($1.upperBound)" }
    writer.open("node", ["id": "n\(index)"])
    data("text", String(decoding: node.reading.text, as: UTF8.self), to: &writer)
    data("reports", sigla.joined(separator: " "), to: &writer)
    data("bytes", places.joined(separator: " "), to: &writer)
    data("column", String(node.column), to: &writer)
    if !node.elsewhere.isEmpty {
      data("elsewhere", node.elsewhere.map(String.init).joined(separator: " "), to: &writer)
    }
    writer.raw("</node>\n")
  }

  private func write(_ edge: VariantGraph.Edge, _ reports: [Int], _ index: Int, to writer: inout XMLWriter) {
    let (from, to) = (edge.from.map { "n\($0)" } ?? "start", edge.to.map { "n\($0)" } ?? "end")
    writer.open("edge", ["id": "e\(index)", "source": from, "target": to])
    data("path", reports.map { story.collation.reports[$0].siglum }.joined(separator: " "), to: &writer)
    writer.raw("</edge>\n")
  }

  private func data(_ key: String, _ text: String, to writer: inout XMLWriter) {
    writer.element("data", ["key": key], text)
  }
}
