import ModelSamples
import ParallaxModel

@testable import ParallaxOutput

/// Stories whose pages are looked at.
extension ExportedStory {
  /// Five copies of one article.
  static let seeds = ExportSamples.seeds
  /// Three reports, each its own text.
  static let school = ExportSamples.story(of: worldStory("school"))
}
