#ifndef CCONVERTER_H
#define CCONVERTER_H

#include <stddef.h>

/// How a program ended.
enum converter_end {
  /// It ended by itself; `status` is what it exited with.
  converter_exited,
  /// A signal ended it; `status` is its number.
  converter_signalled,
  /// It was ended for its time.
  converter_late,
  /// It was ended for its output.
  converter_long,
  /// It could not be started; `status` is the errno.
  converter_not_started
};

struct converter_result {
  enum converter_end end;
  int status;
  /// What it printed, from malloc; NULL for nothing.
  char *output;
  size_t length;
};

/// Runs a program with `input` as its standard input, and takes what it prints.
///
/// It has no other input: no file descriptor but the three, `environment` alone, `/` as its folder. It can write nothing
/// into files and leave no child: its group of processes is killed at the end. What it says on standard error is thrown away.
///
/// - path: of the program, absolute; it is not looked for.
/// - limit: the most bytes of output. - seconds: the most time, of the clock and of the processor. - memory: the most
///   bytes of its address space.
struct converter_result converter_run(const char *path, char *const arguments[], char *const environment[],
                                      const void *input, size_t size, size_t limit, unsigned seconds, size_t memory);

#endif
