import ArgumentParser
import ParallaxModel
import ParallaxSettings

/// Paths → reports, each read for itself. Says on standard error what is wrong with an input; the others are read.
struct ReadReports {
  let reports: [Report]
  /// Whether an input could not be read.
  let someFailed: Bool

  /// - Throws: the exit status for wrong use when nothing could be read.
  init(paths: [String], in setup: Setup) throws {
    let (files, unreadable, passedOver) = setup.reader.read(paths: try setup.expanding(paths))
    let choices = setup.choices(for: files.map(\.path))
    let (reports, _, unusable) = Progress.show("reading \(files.count) files") { _ in
      ReportReader().read(files, choices)
    }
    let problems = unreadable + unusable
    for problem in problems { Message.input(problem).print() }
    someFailed = !problems.allSatisfy(\.opensAnyway)
    self.reports = reports
    if passedOver > 0 { Message.passedOver(passedOver).print() }
    if reports.isEmpty {
      if problems.isEmpty { Message.nothingRead.print() }
      throw ExitCode(Program.Status.trouble)
    }
  }
}
