// worddiff A B: the words in which two files differ, by Parallax's own comparison: `the [-cat-] {+dog+} sat`.
// With --count the number of words that are gone or new, and nothing else.
import Glibc
import ParallaxModel

/// Ends the program after one line on standard error.
func fail(_ message: String) -> Never {
  let line = Array((message + "\n").utf8)
  _ = write(2, line, line.count)
  exit(2)
}

let paths = CommandLine.arguments.dropFirst().filter { $0 != "--count" }
guard paths.count == 2, let first = paths.first, let second = paths.last else {
  fail("use: worddiff [--count] FILE FILE")
}
guard let a = MappedFile(path: first), let b = MappedFile(path: second) else {
  fail("worddiff: a file cannot be read")
}
let inner = SharedEnds(a.bytes, b.bytes)
var numbers = WordNumbers()
let wordsA = NumberedWords(a.bytes, inner.a, &numbers)
let wordsB = NumberedWords(b.bytes, inner.b, &numbers)
let runs = WordDiff.commonRuns(wordsA.ids, wordsB.ids)
if paths.count < CommandLine.arguments.count - 1 {
  let kept = runs.reduce(0) { $0 + $1.count }
  print(wordsA.ids.count + wordsB.ids.count - 2 * kept)
} else {
  var lines = ChangedLines(a.bytes, b.bytes)
  exit(lines.print(runs, wordsA, wordsB) > 0 ? 1 : 0)
}
