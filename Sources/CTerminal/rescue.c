/* A crash gives the terminal back too: the bytes are prepared when the screen opens, since a handler may not ask
   ncurses. It runs on a stack of its own, so that it serves when the stack has overflowed. */
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "internal.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static char undo[512];
static size_t undo_length;
static int undo_output = -1;
static struct termios undo_shell;
static atomic_int armed;

void ct_rescue_prepare(int output, const char *bytes, size_t length, const struct termios *shell) {
  undo_length = length < sizeof undo ? length : sizeof undo;
  memcpy(undo, bytes, undo_length);
  undo_output = output;
  undo_shell = *shell;
}

/* The thread that ends the program, if one does. */
static _Atomic pid_t last_thread;

/* Whoever goes down before the terminal is taken gives nothing back: from then on nobody may take it. One of the two sees
   what the other has set. */
void ct_rescue_arm(int value) {
  armed = value;
  if (!value) return;
  while (last_thread) pause();
}

static void say(int output, const char *bytes, size_t length) {
  struct pollfd ready = {.fd = output, .events = POLLOUT};
  if (poll(&ready, 1, 0) != 1 || !(ready.revents & POLLOUT)) return;
  ssize_t written = ct_write(output, bytes, length);
  (void)written;
}

/* What other threads paint from now on goes nowhere; the descriptor by which the terminal is still reached. */
static int take_output(void) {
  int terminal = fcntl(undo_output, F_DUPFD_CLOEXEC, 3);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (terminal < 0 || nowhere < 0) return undo_output;
  dup2(nowhere, undo_output);
  return terminal;
}

void ct_rescue(void) {
  if (!atomic_exchange(&armed, 0)) return;
  sigset_t background;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  sigprocmask(SIG_BLOCK, &background, NULL);
  int terminal = take_output();
  say(terminal, undo, undo_length);
  tcsetattr(terminal, TCSANOW, &undo_shell);
  ct_unpark_stderr();
}

/* Crashes are said in a line from the beginning of the program to its end, with and without a screen. */
static bool guarded;

static const int traps[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
enum { TRAPS = sizeof traps / sizeof *traps };
static struct sigaction before[TRAPS];
static char handler_stack[65536];

/* Characters of a line that was begun on stderr and not ended: they would stand before what a crash says. */
static atomic_int begun;

void ct_line_begun(int columns) { begun = columns; }

static void say_line(const char *line) {
  char blank[258];
  int columns = begun < 256 ? begun : 256;
  if (columns > 0) {
    memset(blank, ' ', sizeof blank);
    blank[0] = blank[columns + 1] = '\r';
    say(STDERR_FILENO, blank, columns + 2);
  }
  say(STDERR_FILENO, line, strlen(line));
}

/* Several threads may go down at the same time: the first has the word, and the process ends as it says. */
static void be_the_only_one(void) {
  pid_t nobody = 0, own = gettid();
  if (atomic_compare_exchange_strong(&last_thread, &nobody, own) || nobody == own) return;
  for (;;) pause();
}

void ct_memory_refused(void) {
  if (!guarded) return;
  be_the_only_one();
  ct_rescue();
  say_line("parallax: out of memory\n");
  _exit(2);
}

/* The stack of the main thread grows as it is used. Where that is refused there is no memory; where it may grow no
   further the fault is the program's. Both are faults at an address that is the stack's. */
static uintptr_t stack_top;
static rlim_t stack_room;
enum {
  STACK_END = 65536, /* what the kernel keeps free below, and one frame */
  MOST_STACK = 64 << 20, /* where there is no limit */
};

static void find_stack(void) {
  char here;
  struct rlimit limit = {0};
  getrlimit(RLIMIT_STACK, &limit);
  stack_top = (uintptr_t)&here;
  stack_room = limit.rlim_cur < MOST_STACK ? limit.rlim_cur : MOST_STACK;
}

static bool is_refused_stack(int signal, const siginfo_t *info) {
  uintptr_t place = (uintptr_t)info->si_addr;
  return guarded && signal == SIGSEGV && place < stack_top && stack_top - place + STACK_END < stack_room;
}

static void on_trap(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (is_refused_stack(signal, info)) ct_memory_refused();
  be_the_only_one();
  bool had_screen = armed;
  ct_rescue();
  if (had_screen)
    say_line("parallax: stopped by a fault in the program; the terminal is as it was\n");
  else if (guarded)
    say_line("parallax: stopped by a fault in the program\n");
  struct sigaction system = {.sa_handler = SIG_DFL};
  sigaction(signal, &system, NULL);
  raise(signal); /* comes when the handler returns */
}

void ct_guard(void) {
  find_stack();
  ct_traps_install();
  guarded = true;
}

void ct_traps_install(void) {
  if (guarded) return;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = on_trap, .sa_flags = SA_ONSTACK | SA_SIGINFO};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < TRAPS; i++) sigaction(traps[i], &action, &before[i]);
}

void ct_traps_remove(void) {
  if (guarded) return;
  for (int i = 0; i < TRAPS; i++) sigaction(traps[i], &before[i], NULL);
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
}
