import Foundation

/// A printed collation read back, as a stranger to the program would.
struct ReadDocument {
  let value: Any
  private let root: ReadObject
  private let texts: [String: String]

  init(_ bytes: [UInt8], texts: [String: String]) throws {
    value = try JSONSerialization.jsonObject(with: Data(bytes))
    root = ReadObject(value: value as? [String: Any] ?? [:])
    self.texts = texts
  }

  var base: String { root.string("base") }
  var passages: [ReadObject] { root.objects("passages") }
  var cells: [ReadObject] { passages.flatMap { $0.objects("cells") } }

  /// `siglum/segment/sentence` for each sentence of the story that is not furniture.
  var sentencesOutsideFurniture: Set<String> {
    let alone = root.strings("alone")
    let places = root.objects("reports").filter { !alone.contains($0.string("siglum")) }.flatMap { report in
      report.objects("segments").filter { $0.string("role") != "furniture" }.flatMap { segment in
        segment.ranges("sentences").indices.map { "\(report.string("siglum"))/\(segment.number("index"))/\($0)" }
      }
    }
    return Set(places)
  }

  func slice(_ siglum: String, _ bytes: Range<Int>) -> String {
    String(decoding: Array((texts[siglum] ?? "").utf8)[bytes], as: UTF8.self)
  }
}

/// An object of JSON; what is missing reads as empty, which no comparison with a real value survives.
struct ReadObject {
  let value: [String: Any]

  func string(_ key: String) -> String { value[key] as? String ?? "" }
  func number(_ key: String) -> Int { value[key] as? Int ?? -1 }
  func strings(_ key: String) -> [String] { value[key] as? [String] ?? [] }

  func objects(_ key: String) -> [ReadObject] {
    (value[key] as? [[String: Any]] ?? []).map(ReadObject.init)
  }

  func range(_ key: String) -> Range<Int> { Self.range(value[key] as? [Int] ?? []) }
  func ranges(_ key: String) -> [Range<Int>] { (value[key] as? [[Int]] ?? []).map(Self.range) }

  /// For a cell: the name of one of its sentences.
  func place(_ segment: Int, _ sentence: Int) -> String { "\(string("report"))/\(segment)/\(sentence)" }

  private static func range(_ pair: [Int]) -> Range<Int> { pair.count == 2 ? pair[0]..<pair[1] : 0..<0 }
}
