import ParallaxFormats

/// The texts of the witnesses of a TEI file, by the sigla that they have under `n`: what all have, and the readings of each,
/// one after the other.
public func teiTexts(_ bytes: [UInt8]) -> [String: [UInt8]]? {
  let tree = XMLTree(bytes)
  guard tree.problem == nil, let root = tree.root else { return nil }
  var sigla: [String: String] = [:]
  for witness in root.descendants("witness") { sigla[witness.attribute("id") ?? ""] = witness.attribute("n") }
  var texts = sigla.mapValues { _ in [UInt8]() }
  for block in root.descendants("ab") {
    for node in block.nodes {
      guard case .element(let app) = node, app.name == "app" else {
        for key in texts.keys { texts[key]? += written(node) }
        continue
      }
      for reading in app.children("rdg") {
        let words = reading.nodes.flatMap(written)
        for witness in (reading.attribute("wit") ?? "").split(separator: " ") {
          texts[String(witness.dropFirst())]? += words
        }
      }
    }
  }
  return Dictionary(uniqueKeysWithValues: texts.map { (sigla[$0.key] ?? "", $0.value) })
}

/// A `g` stands for the character that it names.
private func written(_ node: XMLNode) -> [UInt8] {
  switch node {
  case .text(let text, _): return Array(text.utf8)
  case .element(let element):
    let code = element.attribute("n").flatMap { UInt32($0.dropFirst(2), radix: 16) }
    return code.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? Array(element.text.utf8)
  }
}
