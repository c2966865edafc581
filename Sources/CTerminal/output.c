/* What ncurses writes, gathered so that a frame leaves in one piece.

   ncurses flushes its buffer whenever it moves the cursor, a hundred times for a full screen, and has no switch for that.
   The `write` here stands before the one of the C library, for ncurses as for all others in the program; it keeps back
   what goes to the screen while a frame is drawn, and hands on everything else as it is. */
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int gathered = -1; /* the descriptor whose bytes are kept back; -1 for none */
static pid_t gatherer;    /* another thread's bytes are not ours */
static char *frame;
static size_t used, room;

ssize_t ct_write(int descriptor, const void *bytes, size_t length) {
  return syscall(SYS_write, descriptor, bytes, length);
}

static bool make_room(size_t length) {
  if (room - used >= length) return true;
  size_t wanted = (used + length) * 2;
  char *larger = realloc(frame, wanted);
  if (!larger) return false;
  frame = larger;
  room = wanted;
  return true;
}

/* Everything, or until the terminal takes nothing more. */
static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = ct_write(descriptor, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd output = {.fd = descriptor, .events = POLLOUT};
      if (poll(&output, 1, 1000) <= 0) return;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  if (descriptor != gathered || gatherer != gettid()) return ct_write(descriptor, bytes, length);
  if (!make_room(length)) {
    write_all(descriptor, frame, used);
    used = 0;
    return ct_write(descriptor, bytes, length);
  }
  memcpy(frame + used, bytes, length);
  used += length;
  return (ssize_t)length;
}

void ct_gather(int descriptor) {
  gatherer = gettid();
  gathered = descriptor;
}

void ct_let_go(void) {
  int descriptor = gathered;
  gathered = -1;
  if (descriptor >= 0) write_all(descriptor, frame, used > 0 ? ct_condense(frame, used) : 0);
  used = 0;
}
