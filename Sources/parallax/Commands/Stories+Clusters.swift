import ParallaxModel
import ParallaxOutput

extension Stories {
  /// Whether an input could not be read, or a line was wrong.
  func printGiven(_ files: ClusterFiles, _ setup: Setup) throws -> Bool {
    let (given, someFailed) = try files.read()
    if paths.isEmpty {
      let stories = given.all.filter(choice.takes)
      try print(SignedStoriesDocument(stories, version: Program.version)) {
        try PrintedText(setup: setup, width: width).print(stories)
      }
      return someFailed
    }
    let found = setup.reader.find(paths)
    let collection = SignedCollection(found, setup.reader, setup.choices(for: found.paths))
    for problem in collection.problems { Message.input(problem).print() }
    let (groups, missing) = given.groups(of: collection.reports)
    if let first = missing.first { Message.clustersWithoutReports(missing.count, first: first).print() }
    try print(chosen(of: groups, in: collection), setup)
    return someFailed || !missing.isEmpty || !collection.problems.allSatisfy(\.opensAnyway)
  }
}
