import Foundation
import Testing

/// The model's folders are its stages, and a stage names only types of earlier stages.
@Suite struct StageOrderTests {
  private static let stages = [
    "Reports", "Segments", "Alignment", "Passages", "Variants", "Findings", "Counterparts", "Annotations",
    "Highlighting",
  ]

  private static var model: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/ParallaxModel")
  }

  private static func files(of stage: String) throws -> [(name: String, code: String)] {
    let folder = model.appending(path: stage)
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
    return try files.map { ($0.lastPathComponent, try withoutComments(String(contentsOf: $0, encoding: .utf8))) }
  }

  private static func withoutComments(_ code: String) -> String {
    code.split(separator: "\n").map { $0.split(separator: "//", omittingEmptySubsequences: false)[0] }
      .joined(separator: "\n")
  }

  private static func declaredTypes(in code: String) throws -> [String] {
    let declaration = try Regex(
      #"(?m)^(?:public |package )?(?:indirect )?(?:final )?(?:struct|enum|class|protocol|typealias) (\w+)"#)
    return code.matches(of: declaration).compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test func everyFolderIsAStage() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: Self.model, includingPropertiesForKeys: [.isDirectoryKey]
    )
    .filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }.map(\.lastPathComponent)
    #expect(Set(folders) == Set(Self.stages))
  }

  @Test func aStageNamesOnlyTypesOfEarlierStages() throws {
    var later: [String] = []
    for stage in Self.stages.reversed() {
      let files = try Self.files(of: stage)
      #expect(!files.isEmpty)
      for file in files {
        for type in later {
          let mention = try Regex("\\b\(type)\\b")
          #expect(file.code.firstMatch(of: mention) == nil, "\(stage)/\(file.name) names \(type) of a later stage")
        }
      }
      later += try files.flatMap { try Self.declaredTypes(in: $0.code) }
    }
    #expect(later.count > 20)
  }
}
