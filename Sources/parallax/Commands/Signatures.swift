import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// What each of a collection's reports says, small enough to group them by.
struct Signatures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signatures",
    abstract: "A filter: reports as lines of JSON in, a signature a line out (parallax.signature/1).",
    discussion: """
      Reads {"path", "document", "text", "date"} a line from standard input; path and text are needed. In place of text \
      there may be base64, the bytes of a file as it lies in a folder, which may hold no report or several. Each line is \
      read for itself, so that several of these may run at once, each on a part of the lines. parallax group takes what \
      they print.

      \(Example.discussion(of: "signatures"))
      """)

  func run() throws {
    let signer = LineSigner()
    var input = CollectionLines()
    var someFailed = false
    while let lines = try input.next() {
      let (reports, problems) = signer.sign(lines.map(\.bytes))
      for (line, problem) in problems { Message.collectionLine(input.name, lines[line].number, problem.reason).print() }
      someFailed = someFailed || !problems.isEmpty
      try StandardOutput.write(reports.flatMap(\.line))
    }
    if someFailed || input.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
