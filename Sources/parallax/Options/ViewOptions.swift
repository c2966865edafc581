public import ArgumentParser
public import ParallaxPage
import ParallaxSettings

/// How a collation is looked at, on the screen and in print.
struct ViewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Follow the order of this report.", valueName: "siglum"))
  var base: String?

  @Option(help: "How passages are set.")
  var layout: PageLayout?

  @Option(help: ArgumentHelp("Differences of case, punctuation and spelling.", valueName: "how"))
  var cosmetic: Visibility?

  @Option(help: ArgumentHelp("Characters that show nothing by themselves, as marks such as <ZWSP>.", valueName: "how"))
  var invisible: Visibility?

  enum Visibility: String, ExpressibleByArgument, CaseIterable { case hide, show }

  /// `settings` with what these flags say.
  func laid(over settings: Settings) -> Settings {
    var settings = settings
    settings.layout = layout
    settings.showsCosmetic = cosmetic.map { $0 == .show }
    settings.showsInvisible = invisible.map { $0 == .show }
    return settings
  }
}

extension PageLayout: ExpressibleByArgument {}
