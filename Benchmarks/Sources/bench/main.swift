// bench PARALLAX WORDDIFF SEEDS: what Parallax costs beside other programs, in one run on this machine. The ratios
// say more than the times. Processor time, user and system together; the median of up to seven runs.
import Glibc

let arguments = CommandLine.arguments
if arguments.count == 4, let words = WorkFolder(), let stories = WorkFolder() {
  WordDiffs(folder: words, worddiff: arguments[2]).print()
  Collations(folder: stories, parallax: arguments[1], seeds: arguments[3]).print()
} else {
  print("use: bench PARALLAX WORDDIFF SEEDS")
  exit(2)
}
