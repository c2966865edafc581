import Foundation
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxStore

/// A database as an earlier Parallax left it. It is about the seeds, which lay in `/reports/seeds` then.
struct OldDatabase {
  static let all = [schema1, schema2, schema3, schema4].enumerated().map {
    OldDatabase(version: $0 + 1, statements: $1)
  }
  /// Those that hold notes and views too.
  static let withNotes = Array(all.dropFirst())
  static let folder = "/reports/seeds"

  let version: Int
  let statements: String

  /// Puts it at a path, in the folder that it needs.
  func write(to path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Database(path: path, .created).execute(statements)
  }

  /// The five seeds as they are, as if they lay in `folder`.
  static func seeds(in folder: String = folder) throws -> [InputFile] {
    let seeds = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../seeds").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: seeds.path).sorted()
    return try names.map { name in
      InputFile(path: "\(folder)/\(name)", bytes: Array(try Data(contentsOf: seeds.appendingPathComponent(name))))
    }
  }
}

extension OldDatabase: CustomTestStringConvertible {
  var testDescription: String { "schema \(version)" }
}
