@testable import ParallaxText

/// What one input gives.
struct ReadInput {
  let documents: [Document]
  let problems: [InputProblem.Kind]

  init(_ bytes: [UInt8], path: String = "input") {
    let read = DocumentReader(converters: .none).read([InputFile(path: path, bytes: bytes)])
    documents = read.documents
    problems = read.problems.map(\.kind)
  }

  init(_ text: String, path: String = "input") { self.init(Array(text.utf8), path: path) }

  /// Of the first document.
  var headline: String? { documents.first?.words(.headline).first }
  var body: [String] { documents.first?.words(.body) ?? [] }
  var authors: [String] { documents.first?.metadata.authors.map(\.value) ?? [] }
  var date: String? { documents.first?.metadata.date?.value }
  var metadata: ReportMetadata { documents.first?.metadata ?? ReportMetadata() }

  func words(_ role: SegmentRole) -> [String] { documents.first?.words(role) ?? [] }
}

extension Document {
  /// The words of the blocks that have a role.
  func words(_ role: SegmentRole) -> [String] { blocks.filter { $0.role == role }.map { string($0.bytes) } }
}
