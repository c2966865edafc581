// measure SECONDS COMMAND ARGUMENT…       runs a program, its output passed on
// measure SECONDS -t COLUMNSxROWS TEXT COMMAND ARGUMENT…
//                                         runs it on a terminal until TEXT is on it, and ends it
// Writes to file descriptor 3: processor seconds, peak memory in kB, seconds until the end or until TEXT, exit status (-1:
// a signal, too long, or no TEXT).
//
// A program of its own because it is small: what is started begins as a copy of who starts it, and has its peak.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static pid_t child;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void end_child(int number) {
  (void)number;
  kill(-child, SIGKILL);
}

// Letters of what a terminal shows, one after the other; what moves the cursor or sets colours is none.
struct shown {
  enum { PLAIN, ESCAPE, SEQUENCE, STRING } state;
  char text[1 << 16];
  size_t length;
};

static void show(struct shown *shown, unsigned char byte) {
  switch (shown->state) {
  case ESCAPE:
    shown->state = byte == '[' ? SEQUENCE : byte == ']' || byte == 'P' ? STRING : byte == '(' ? ESCAPE : PLAIN;
    break;
  case SEQUENCE:
    if (byte >= 0x40 && byte <= 0x7E) shown->state = PLAIN;
    break;
  case STRING:
    if (byte == 0x07 || byte == 0x1B) shown->state = byte == 0x1B ? ESCAPE : PLAIN;
    break;
  case PLAIN:
    if (byte == 0x1B) shown->state = ESCAPE;
    else if (byte >= 0x20 && shown->length < sizeof shown->text - 1) shown->text[shown->length++] = (char)byte;
  }
}

// Seconds since `start` when `wanted` has come from the terminal, or -1.
static double wait_for(int terminal, const char *wanted, double start, double limit) {
  static struct shown shown;
  unsigned char bytes[1 << 16];
  for (;;) {
    struct pollfd source = {.fd = terminal, .events = POLLIN};
    if (poll(&source, 1, (int)(limit * 1000)) <= 0) return -1;
    ssize_t count = read(terminal, bytes, sizeof bytes);
    double time = now() - start;
    if (count <= 0 || time > limit) return -1;
    for (ssize_t place = 0; place < count; place++) show(&shown, bytes[place]);
    shown.text[shown.length] = 0;
    if (strstr(shown.text, wanted)) return time;
  }
}

int main(int count, char **words) {
  if (count < 3) return 2;
  double limit = atof(words[1]);
  const char *wanted = NULL;
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  char **command = words + 2;
  if (!strcmp(words[2], "-t") && count > 5) {
    if (sscanf(words[3], "%hux%hu", &size.ws_col, &size.ws_row) != 2) return 2;
    wanted = words[4];
    command = words + 5;
  }
  int terminal = -1, line = -1;
  if (wanted && openpty(&terminal, &line, NULL, NULL, &size)) return 2;

  double start = now();
  child = fork();
  if (child < 0) return 2;
  if (child == 0) {
    setsid();
    if (wanted) {
      ioctl(line, TIOCSCTTY, 0);
      for (int end = 0; end < 3; end++) dup2(line, end);
      close(terminal);
      close(line);
    }
    close(3);
    execvp(*command, command);
    _exit(127);
  }
  if (wanted) close(line);
  signal(SIGALRM, end_child);
  alarm((unsigned)limit + 1);
  double seconds = wanted ? wait_for(terminal, wanted, start, limit) : 0;
  if (wanted) end_child(0);
  int status;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {}
  if (!wanted) seconds = now() - start;
  int code = wanted ? (seconds < 0 ? -1 : 0) : WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  double processor = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  dprintf(3, "%.6f %ld %.6f %d\n", processor, usage.ru_maxrss, seconds, code);
  return 0;
}
