#define _GNU_SOURCE 1
#include "CPty.h"

#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

/* Both are never open in a program that another thread starts meanwhile: that would keep the line from hanging up. */
// Files that the tests have open are far fewer.
enum { MOST_FILES = 1024 };

int cp_open(int *master, int *line) {
  char name[64];
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*master < 0) return -1;
  bool ready = grantpt(*master) == 0 && unlockpt(*master) == 0 && ptsname_r(*master, name, sizeof name) == 0;
  *line = ready ? open(name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
  if (*line < 0) close(*master);
  return *line < 0 ? -1 : 0;
}

void cp_set_size(int master, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  ioctl(master, TIOCSWINSZ, &size);
}

int cp_untaken(int line) {
  int count;
  return ioctl(line, FIONREAD, &count) == 0 ? count : 0;
}

int cp_width(unsigned scalar) { return wcwidth((wchar_t)scalar); }

static void clear_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

pid_t cp_start(int line, char *const arguments[], char *const environment[]) {
  pid_t process = fork();
  if (process != 0) return process;
  clear_signals();
  setsid();
  ioctl(line, TIOCSCTTY, 0);
  for (int fd = 0; fd <= 2; fd++) dup2(line, fd);
  // What other tests opened at this moment would count among the program's own, and keep their lines from hanging up.
  for (long fd = 3, end = sysconf(_SC_OPEN_MAX); fd < end && fd < MOST_FILES; fd++) close((int)fd);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

int cp_status(pid_t process) {
  int status;
  if (waitpid(process, &status, WNOHANG) != process) return -1;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
