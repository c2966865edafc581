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
    let (files, unreadable) = setup.reader.read(paths: paths)
    let found = files.map(\.path)
    let (reports, _, unusable) = ReportReader().read(
      files, sigla: setup.settings.chosenSigla(for: found), outlets: setup.settings.chosenOutlets(for: found),
      languages: setup.languages)
    let problems = unreadable + unusable
    for problem in problems { Message.input(problem).print() }
    someFailed = !problems.allSatisfy(\.opensAnyway)
    self.reports = reports
    if reports.isEmpty {
      if problems.isEmpty { Message.nothingRead.print() }
      throw ExitCode(Program.Status.trouble)
    }
  }
}
