/* A message on stderr would break the picture: it is kept in memory and printed when the screen is given back. */
#define _GNU_SOURCE 1
#include "internal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static volatile int true_stderr = -1;

void ct_park_stderr(void) {
  if (true_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  int kept = memfd_create("stderr", MFD_CLOEXEC);
  if (kept < 0) return;
  true_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (true_stderr >= 0) dup2(kept, STDERR_FILENO);
  close(kept);
}

static void copy(int from, int to) {
  char bytes[1024];
  ssize_t count;
  lseek(from, 0, SEEK_SET);
  while ((count = read(from, bytes, sizeof bytes)) > 0)
    if (write(to, bytes, count) != count) return;
}

void ct_unpark_stderr(void) {
  int target = true_stderr;
  if (target < 0) return;
  true_stderr = -1;
  copy(STDERR_FILENO, target);
  dup2(target, STDERR_FILENO);
  close(target);
}
