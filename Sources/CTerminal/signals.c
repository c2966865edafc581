/* A signal leaves a flag and a byte in a pipe; everything else happens in the loop that waits on the pipe.
   Whoever asks to quit is served in any case: by the loop, or, if that does not come round, by the handler itself. */
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { PATIENCE = 2 }; /* seconds until a handler no longer waits for the loop */

static const int watched[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGPIPE, SIGALRM,   SIGINT,  SIGTERM, SIGHUP,   SIGQUIT,
                              SIGUSR1,  SIGUSR2, SIGXCPU, SIGIO,   SIGVTALRM, SIGPROF, SIGPWR,  SIGSTKFLT};
enum { WATCHED = sizeof watched / sizeof *watched };
static struct sigaction before[NSIG];
static int wake_pipe[2] = {-1, -1};
static int keyboard = -1;
/* Atomic, for a signal may come to any thread. */
static atomic_int resized, stop_asked, continued, quit_signal;

static void poke(char byte) {
  ssize_t written = write(wake_pipe[1], &byte, 1); /* a full pipe wakes as well */
  (void)written;
}

void ct_wake(void) { poke('w'); }

/* Who closes a window often sends two: what the first asks for is not cut short by the second. */
static void ask_to_quit(int signal) {
  int none = 0;
  if (atomic_compare_exchange_strong(&quit_signal, &none, signal)) {
    alarm(PATIENCE);
  } else if (signal == SIGALRM) {
    ct_rescue();
    _exit(128 + none);
  }
}

static void on_signal(int signal) {
  int saved = errno;
  switch (signal) {
    case SIGWINCH: resized = 1; break;
    case SIGTSTP: stop_asked = 1; break;
    case SIGCONT: continued = 1; break;
    case SIGPIPE: return; /* the write says so */
    default: ask_to_quit(signal);
  }
  poke('s');
  errno = saved;
}

static void catch(int signal) {
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, &before[signal]);
  if (before[signal].sa_handler == SIG_IGN && signal != SIGWINCH) /* nohup, or a shell's background job */
    sigaction(signal, &before[signal], NULL);
}

static void let_go(int signal) { sigaction(signal, &before[signal], NULL); }

/* Those of real time have no meaning but end a program as well. */
static void for_all(void (*act)(int signal)) {
  for (int i = 0; i < WATCHED; i++) act(watched[i]);
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) act(signal);
}

static unsigned empty_pipe(void) {
  unsigned events = 0;
  char bytes[256];
  ssize_t count;
  while ((count = read(wake_pipe[0], bytes, sizeof bytes)) > 0)
    if (memchr(bytes, 'w', count)) events = CT_WOKEN;
  return events;
}

/* It stays open to the end: a thread that wakes the loop late must not write into a file that has its number then. */
static bool open_pipe(void) {
  return wake_pipe[0] >= 0 || pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
}

int ct_signals_install(int input) {
  if (!open_pipe()) return -1;
  empty_pipe();
  keyboard = input;
  resized = stop_asked = continued = quit_signal = 0;
  for_all(catch);
  ct_traps_install();
  return 0;
}

void ct_signals_remove(void) {
  alarm(0);
  ct_traps_remove();
  for_all(let_go);
}

static unsigned taken(atomic_int *flag, unsigned event) { return atomic_exchange(flag, 0) ? event : 0; }

unsigned ct_wait(int milliseconds) {
  struct pollfd sources[2] = {{.fd = keyboard, .events = POLLIN}, {.fd = wake_pipe[0], .events = POLLIN}};
  unsigned events = 0;
  if (poll(sources, 2, milliseconds) < 0) {
    sources[0].revents = 0;
    if (errno != EINTR) events |= CT_GONE;
  }
  events |= empty_pipe();
  events |= taken(&resized, CT_RESIZED) | taken(&stop_asked, CT_STOP) | taken(&continued, CT_CONTINUED);
  if (quit_signal) events |= CT_QUIT;
  if (sources[0].revents & POLLIN)
    events |= CT_INPUT;
  else if (sources[0].revents)
    events |= CT_GONE;
  return events;
}

int ct_read(unsigned char *bytes, int capacity) {
  ssize_t count = read(keyboard, bytes, capacity);
  if (count > 0) return (int)count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}

int ct_quit_signal(void) { return quit_signal; }

void ct_stop(bool whole_group) {
  struct sigaction ours, stop = {.sa_handler = SIG_IGN};
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, &ours);
  if (whole_group) kill(0, SIGTSTP); /* the others; a shell waits for all of them */
  stop.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &stop, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  stop_asked = continued = 0;
}
