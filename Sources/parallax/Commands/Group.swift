import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// Which reports tell of one event, by their signatures alone.
struct Group: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "A filter: signatures as parallax signatures prints them in, a story a line of JSON out.",
    discussion: """
      Prints {"reports": [path…], …} for each story, the largest first, and reports that stand alone as stories of one. \
      The order of the lines does not matter.

      \(Example.discussion(of: "group"))
      """)

  func run() throws {
    var input = CollectionLines()
    var reports: [SignedReport] = []
    var someFailed = false
    while let lines = try input.next() {
      for line in lines where !line.bytes.isEmpty {
        do throws(CollectionLineProblem) {
          reports.append(try SignedReport(parsing: line.bytes))
        } catch {
          Message.collectionLine(input.name, line.number, error.reason).print()
          someFailed = true
        }
      }
    }
    let stories = SignatureGroups.groups(of: reports).map { $0.map { reports[$0] } }
    try SignedStoriesDocument(stories, version: Program.version).writeLines { try StandardOutput.write($0) }
    if someFailed || input.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
