import FoundationEssentials
import Glibc
import ParallaxCollation
import ParallaxTraining

/// `train GOLD FOLDER`: learns the weights of ties from the gold in one folder, writes a file for each shape into
/// the other, and prints how well they do.
func fail(_ message: String) -> Never {
  let line = Array("train: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(2)
}

let arguments = CommandLine.arguments.dropFirst().filter { !$0.isEmpty }
guard arguments.count == 2, let gold = arguments.first, let folder = arguments.last else {
  fail("there is no gold; say make train GOLD=FOLDER")
}
let given = TieModel.embedded
let sources = GoldSource.read(gold, given.rules)
guard sources.contains(where: { GoldSource.names.contains($0.name) }) else {
  fail("\(gold): none of eval/{\(GoldSource.names.joined(separator: ","))}/dev is there")
}
let run = TrainingRun(sources, given: given)
print(TrainingTable.lines(given: run).joined(separator: "\n"))
for shape in TieShape.allCases {
  let learnt = run.learnt(shape)
  let path = "\(folder)/\(shape.rawValue).txt"
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(TrainingTable.file(learnt).utf8).write(to: URL(filePath: path), options: .atomic)
  } catch {
    fail("\(path): cannot be written")
  }
  print("", TrainingTable.lines(learnt).joined(separator: "\n"), "→ \(path)", separator: "\n")
}
