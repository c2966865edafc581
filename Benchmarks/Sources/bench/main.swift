// bench PARALLAX WORDDIFF SEEDS: what Parallax costs beside other programs, in one run on this machine. The ratios
// say more than the times, and have bounds; the status is 1 where one is broken. What prints is weighed by its processor
// time, user and system together, the median of up to seven runs; screens by the wall time of the quickest of many.
import Glibc

let arguments = CommandLine.arguments
guard arguments.count == 4, let home = WorkFolder(), let words = WorkFolder(), let stories = WorkFolder(),
  let frames = WorkFolder(), let pages = WorkFolder(), let index = WorkFolder()
else {
  print("use: bench PARALLAX WORDDIFF SEEDS")
  exit(2)
}
// Neither what the reader has noted nor settings of theirs.
for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] {
  setenv(name, home.path, 1)
}
setenv("TERM", "xterm-256color", 1)
setenv("LC_ALL", "C.UTF-8", 1)

let (parallax, seeds) = (arguments[1], arguments[3])
var bounds = Bounds()
FirstFrames(folder: frames, parallax: parallax, seeds: seeds).print(&bounds)
Collations(folder: stories, parallax: parallax, seeds: seeds).print(&bounds)
Pages(folder: pages, parallax: parallax).print(&bounds)
Indexes(folder: index, parallax: parallax).print(&bounds)
WordDiffs(folder: words, worddiff: arguments[2]).print(&bounds)
bounds.conclude()
exit(bounds.broken.isEmpty ? 0 : 1)
