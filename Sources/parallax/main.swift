import Glibc
import ParallaxSession

// A file that may not grow any more is an error of the write, which says so, like a full disk.
signal(SIGXFSZ, SIG_IGN)
Session.prepare()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
