import FoundationEssentials
import Glibc
import ParallaxCollation
import ParallaxTraining

/// `train GOLD[:GOLD…] FOLDER [TIES]`: learns the weights of ties from the gold in some folders, writes a file with them
/// into another, and prints how well they do. What is set by hand is taken from the file TIES, or from the weights that
/// the program has.
func fail(_ message: String) -> Never {
  let line = Array("train: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(2)
}

func model(in path: String) -> TieModel {
  do {
    return try TieModel(parsing: Array(Data(contentsOf: URL(filePath: path))))
  } catch {
    fail("\(path): \(error)")
  }
}

let arguments = CommandLine.arguments.dropFirst().filter { !$0.isEmpty }
guard (2...3).contains(arguments.count), let gold = arguments.first, let folder = arguments.dropFirst().first else {
  fail("there is no gold; say make train GOLD=FOLDER")
}
let given = arguments.count == 3 ? model(in: arguments.last ?? "") : .embedded
let folders = gold.split(separator: ":").map(String.init)
let sources = GoldSource.read(folders)
guard sources.contains(where: { GoldSource.names.contains($0.name) }) else {
  fail("\(gold): none of eval/{\(GoldSource.names.joined(separator: ","))}/dev is there")
}
let run = TrainingRun(sources, given: given)
print(TrainingTable.lines(given: run).joined(separator: "\n"))
let learnt = run.learnt()
let path = "\(folder)/ties.txt"
do {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  try Data(TrainingTable.file(learnt).utf8).write(to: URL(filePath: path), options: .atomic)
} catch {
  fail("\(path): cannot be written")
}
let pages = folders.lazy.map(PageGold.read).first { !$0.isEmpty } ?? []
if !pages.isEmpty {
  let learnt = PageTrainer(pages).learnt()
  do {
    try Data(learnt.file(pages: pages.count).utf8).write(to: URL(filePath: "\(folder)/article.txt"), options: .atomic)
  } catch {
    fail("\(folder)/article.txt: cannot be written")
  }
  print(
    "pages of sites left out: F1 of articles \(learnt.article), F of strings \(learnt.string) → \(folder)/article.txt")
}
print("", TrainingTable.lines(learnt).joined(separator: "\n"), "→ \(path)", separator: "\n")
