import ModelSamples
import ParallaxModel

@testable import ParallaxOutput

extension ExportedStory {
  /// The largest story of a collation.
  static func sample(_ collation: Collation, base: String? = nil, findings: Bool = true) -> ExportedStory {
    let index = base.flatMap(collation.report(withSiglum:))
    let projection = Projection(of: collation, story: collation.stories[0], base: index)
    return ExportedStory(
      collation, projection, findings: findings ? projection.findings(in: collation) : [],
      provenance: Provenance(
        version: "0.1.0", options: [.init("base", collation.reports[projection.base].siglum)], of: projection,
        in: collation))
  }

  /// Five copies of one article.
  static let seeds = sample(collationOfSeeds())
  /// Three reports, each its own text.
  static let school = sample(worldStory("school"))

  private static func collationOfSeeds() -> Collation {
    let folder = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/seeds"
    return Collation.collate(InputReader().read(paths: [folder]).files).collation
  }
}
