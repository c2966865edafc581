import ModelSamples
import ParallaxFormats
import ParallaxModel
import Testing

@testable import ParallaxOutput

/// What holds for every format.
@Suite struct ExportFormatTests {
  private let hostile = ExportSamples.story(ExportSamples.hostileTexts)

  /// The first file of a format.
  private func bytes(_ format: ExportFormat, _ story: ExportedStory) -> [UInt8] { format.files(of: story)[0].bytes }

  @Test func theSampleIsHostile() {
    #expect(hostile.reports.count == 3 && !hostile.findings.isEmpty)
    let text = hostile.reports[0].document.string(hostile.reports[0].document.text.indices)
    #expect(ExportSamples.hostile.allSatisfy { text.contains($0) })
  }

  /// Each file is well-formed, and has exactly the elements or members that a harmless story has.
  @Test func nothingThatAReportSaysIsMarkup() throws {
    for format in [ExportFormat.tei, .graphml] {
      let tree = XMLTree(bytes(format, hostile))
      let root = try #require(tree.root)
      #expect(tree.problem == nil, "\(format)")
      let known: Set<String> = [
        "script", "b", "a", "bogus",
      ]
      for name in known { #expect(root.descendants(name).isEmpty, "\(format) \(name)") }
    }
    for format in [ExportFormat.collatex, .annotations] {
      for file in format.files(of: hostile) { #expect(throws: Never.self) { try JSONTree(parsing: file.bytes) } }
    }
    for line in bytes(.passim, hostile).split(separator: 0x0A) {
      #expect(throws: Never.self) { try JSONTree(parsing: Array(line)) }
    }
  }

  /// A terminal that shows an export obeys no byte of a report.
  @Test func noControlCharacterGoesThrough() {
    for format in ExportFormat.allCases {
      for file in format.files(of: hostile) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let controls = text.unicodeScalars.filter {
          ($0.value < 0x20 && ![0x09, 0x0A, 0x0D].contains($0.value)) || (0x7F...0x9F).contains($0.value)
        }
        #expect(controls.isEmpty, "\(file.name)")
      }
    }
  }

  @Test func everyExportNamesItsInputs() {
    for format in ExportFormat.allCases {
      let files = format.files(of: ExportSamples.seeds)
      let all = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      for report in ExportSamples.seeds.reports {
        #expect(all.contains(report.document.digest) && all.contains(report.document.path), "\(format)")
      }
      #expect(all.contains("0.1.0") && all.contains("UTF-8"), "\(format)")
    }
  }

  @Test func theOrderOfTheFilesChangesNothing() {
    let one = ExportSamples.story(of: worldStory("school"))
    let other = ExportSamples.story(of: worldStory("school", reversed: true))
    for format in ExportFormat.allCases { #expect(format.files(of: one) == format.files(of: other), "\(format)") }
  }

  @Test func filesAreNamedOnce() {
    let names = ExportFormat.allCases.flatMap { format in format.files(of: hostile).map(\.name) }
    #expect(Set(names).count == names.count)
    for format in ExportFormat.allCases {
      #expect(format.files(of: hostile).allSatisfy { $0.name.hasSuffix(".\(format.fileExtension)") }, "\(format)")
    }
  }

  /// A story of one report, without statements and findings, is a file all the same.
  @Test func aReportAloneCanBeExported() throws {
    let story = ExportSamples.story(["a": "The bridge was closed on Monday, the mayor said."])
    for format in ExportFormat.allCases { #expect(!format.files(of: story).isEmpty) }
    #expect(teiTexts(bytes(.tei, story)) == ["a": Array("The bridge was closed on Monday, the mayor said.".utf8)])
  }
}
