import ModelSamples
import ParallaxFormats
import ParallaxModel
import Testing

@testable import ParallaxOutput

@Suite struct VariantGraphTests {
  /// The text of each report is the path that its edges make from the start to the end.
  @Test func pathsAreTexts() {
    for story in [ExportSamples.seeds, ExportSamples.story(of: worldStory("mine"))] {
      let table = AlignmentTable(of: story.projection.synopsis.story, in: story.collation)
      let graph = VariantGraph(table, story.collation.reports)
      for report in table.reports {
        var text: [UInt8] = []
        var node: Int?
        for step in 0... {
          let next = graph.edges.filter {
            $0.edge.from == node && $0.reports.contains(report) && (node != nil || step == 0)
          }
          #expect(next.count == 1)
          guard let to = next.first?.edge.to else { break }
          text += graph.nodes[to].reading.text
          node = to
        }
        #expect(text == story.collation.reports[report].document.text)
      }
    }
  }

  @Test func nodesAndEdgesAreNamedOnce() throws {
    let story = ExportSamples.story(ExportSamples.hostileTexts)
    let root = try #require(XMLTree(ExportFormat.graphml.files(of: story)[0].bytes).root)
    let nodes = root.descendants("node").compactMap { $0.attribute("id") }
    #expect(Set(nodes).count == nodes.count && nodes.first == "start" && nodes.last == "end")
    for edge in root.descendants("edge") {
      #expect([edge.attribute("source"), edge.attribute("target")].allSatisfy { nodes.contains($0 ?? "") })
    }
  }
}
