import Foundation
import Testing

/// The validator itself: a check that lets everything through would let a broken document through too.
@Suite struct JSONSchemaTests {
  static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/ParallaxOutput/JSON/collation.schema.json")

  /// A smallest document; `%` stands for what a case puts in.
  private func complaints(_ member: String) throws -> [String] {
    let digest = String(repeating: "0", count: 64)
    let text = """
      {"schema": "parallax.collation/2", "tool": {"name": "parallax", "version": "0.1.0"}, "base": "a", "story": ["a"],
       "alone": [], "reports": [{"siglum": "a", "path": "a", "document": null, "format": "text", "sha256": "\(digest)",
         "text_sha256": "\(digest)", "encoding": "UTF-8", "exact": true, "language": null, "headline": null,
         "source": null, "authors": [], "date": null, "segments": []}],
       "pairs": [], "statements": [], "passages": [], "corrections": [], "findings": [] \(member)}
      """
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try JSONSchema(contentsOf: Self.url).complaints(about: value)
  }

  @Test func theSmallestDocumentIsValid() throws {
    #expect(try complaints("") == [])
    #expect(try complaints(#", "alone": ["b"]"#) == [])
  }

  private static let sentence = #"{"report": "a", "segment": 0, "sentence": 0}"#

  @Test(arguments: [
    #", "surplus": 1"#, #", "alone": "b""#, #", "alone": [1]"#, #", "alone": [""]"#, #", "base": null"#,
    #", "links": [{"a": {"report": "a", "segment": 0, "sentence": 0}}]"#,
    #", "links": [{"a": \#(sentence), "b": \#(sentence), "score": 1, "reasons": []}]"#,
    #", "links": [{"a": \#(sentence), "b": \#(sentence), "grade": "topic", "score": 1, "reasons": []}]"#,
    #", "pairs": [{"a": "a", "b": "b", "closeness": 1.5}]"#, #", "pairs": [{"a": "a", "b": "b"}]"#,
    #", "statements": [{"id": "0", "sentences": [], "reports": 2}]"#,
    #", "passages": [{"id": "1", "absent": [], "details": [], "cells": [], "readings": [], "variants": [], "edits": []}]"#,
    #", "passages": [{"id": "x1", "absent": [], "details": [], "readings": [], "variants": [], "edits": []}]"#,
    #", "schema": "parallax.collation/1""#, #", "findings": [true]"#,
  ])
  func aBrokenDocumentIsNot(member: String) throws {
    #expect(try !complaints(member).isEmpty)
  }
}
