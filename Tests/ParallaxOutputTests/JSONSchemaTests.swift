import Foundation
import Testing

/// The validator itself: a check that lets everything through would let a broken document through too.
@Suite struct JSONSchemaTests {
  static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/ParallaxOutput/JSON/collation.schema.json")

  /// A smallest document; `%` stands for what a case puts in.
  private func complaints(_ member: String) throws -> [String] {
    let text = """
      {"schema": "parallax.collation/1", "tool": {"name": "parallax", "version": "0.1.0"}, "base": "a",
       "reports": [{"siglum": "a", "path": "a", "sha256": "\(String(repeating: "0", count: 64))", "encoding": "UTF-8",
         "exact": true, "headline": null, "source": null, "author": null, "date": null, "segments": []}],
       "passages": [], "findings": [] \(member)}
      """
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try JSONSchema(contentsOf: Self.url).complaints(about: value)
  }

  @Test func theSmallestDocumentIsValid() throws {
    #expect(try complaints("") == [])
    #expect(try complaints(#", "alone": ["b"]"#) == [])
  }

  @Test(arguments: [
    #", "surplus": 1"#, #", "alone": "b""#, #", "alone": [1]"#, #", "alone": [""]"#, #", "base": null"#,
    #", "links": [{"a": {"report": "a", "segment": 0, "sentence": 0}}]"#,
    #", "passages": [{"id": "1", "absent": [], "cells": [], "readings": [], "variants": [], "edits": []}]"#,
    #", "passages": [{"id": "x1", "absent": [], "readings": [], "variants": [], "edits": []}]"#,
    #", "schema": "parallax.collation/2""#, #", "findings": [true]"#,
  ])
  func aBrokenDocumentIsNot(member: String) throws {
    #expect(try !complaints(member).isEmpty)
  }
}
