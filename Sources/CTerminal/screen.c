/* Opening and closing the screen, and its size. */
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "curses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ncursesw/term.h>

static SCREEN *screen;
static FILE *input_file, *output_file;
static int output_descriptor = -1, own_keyboard = -1;
static struct termios shell_line;
static bool away; /* between ct_leave() and ct_return() */
static const char *paste_on, *paste_off;
static const char *mouse_on, *mouse_off;
static bool mouse_used;
static bool ansi; /* the terminal speaks as ECMA-48 says */

/* Standard descriptors that are closed would be taken by our own files, and messages would go there. */
static void occupy_standard_descriptors(void) {
  for (int fd = 0; fd <= 2; fd++)
    if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", O_RDWR) != fd) return;
}

static int find_keyboard(int input) {
  if (isatty(input)) return input;
  return own_keyboard = open("/dev/tty", O_RDWR | O_CLOEXEC);
}

static enum ct_problem examine(const char *terminal, int output) {
  int status;
  if (!terminal) terminal = getenv("TERM");
  if (!terminal || !*terminal) return CT_UNKNOWN_TERMINAL;
  if (setupterm((char *)terminal, output, &status) != OK) return CT_UNKNOWN_TERMINAL;
  bool addressable = cursor_address != NULL;
  ansi = addressable && strncmp(cursor_address, "\033[", 2) == 0;
  paste_on = ansi ? "\033[?2004h" : "";
  paste_off = ansi ? "\033[?2004l" : "";
  del_curterm(cur_term);
  return addressable ? CT_OPENED : CT_NO_CURSOR_ADDRESSING;
}

static void learn(void) {
  mouse_on = ansi ? "\033[?1002h\033[?1006h" : "";
  mouse_off = ansi ? "\033[?1006l\033[?1002l" : "";
  ct_learn();
}

static char undo[512];
static size_t undo_length;

static int remember(int byte) {
  if (undo_length < sizeof undo) undo[undo_length++] = (char)byte;
  return byte;
}

static void send(const char *bytes) {
  ssize_t written = write(output_descriptor, bytes, strlen(bytes));
  (void)written;
}

void ct_send(const unsigned char *bytes, int length) {
  int sent = 0;
  while (screen && !away && sent < length) {
    ssize_t written = write(output_descriptor, bytes + sent, length - sent);
    if (written > 0) sent += (int)written;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd output = {.fd = output_descriptor, .events = POLLOUT};
      if (poll(&output, 1, 1000) <= 0) return; /* a terminal that takes nothing has no use for it */
    } else if (written < 0 && errno != EINTR) {
      return;
    }
  }
}

static void prepare_rescue(void) {
  const char *last[] = {mouse_off,     paste_off,     ansi ? "\033[r" : NULL, exit_attribute_mode, orig_pair,
                        cursor_normal, exit_ca_mode ? exit_ca_mode : "\r\n"};
  undo_length = 0;
  for (size_t i = 0; i < sizeof last / sizeof *last; i++)
    if (last[i]) tputs(last[i], 1, remember);
  ct_rescue_prepare(output_descriptor, undo, undo_length, &shell_line);
}

void ct_use_mouse(bool on) {
  if (!screen || away || on == mouse_used) return;
  mouse_used = on;
  send(on ? mouse_on : mouse_off);
}

/* Every key as it is, but the ones that stop or end a program; without flow control, so that C-s and C-q are keys. */
static void set_line(void) {
  struct termios line;
  raw();
  noecho();
  nonl();
  if (tcgetattr(output_descriptor, &line) != 0) return;
  line.c_lflag |= ISIG;
  line.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(output_descriptor, TCSANOW, &line);
  def_prog_mode();
}

static void prepare_window(void) {
  typeahead(-1);
  idlok(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, TRUE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
}

static void release(void) {
  if (screen) delscreen(screen);
  if (input_file) fclose(input_file);
  if (output_file) fclose(output_file);
  if (own_keyboard >= 0) close(own_keyboard);
  screen = NULL;
  input_file = output_file = NULL;
  own_keyboard = -1;
}

static SCREEN *new_screen(const char *terminal) {
  ct_tell_size(output_descriptor);
  SCREEN *made = newterm(terminal, output_file, input_file);
  unsetenv("COLUMNS");
  unsetenv("LINES");
  return made;
}

static bool start(int keyboard, int output, const char *terminal) {
  input_file = fdopen(fcntl(keyboard, F_DUPFD_CLOEXEC, 3), "r");
  output_file = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
  if (!input_file || !output_file || ct_signals_install(keyboard) != 0) return false;
  output_descriptor = fileno(output_file);
  tcgetattr(output_descriptor, &shell_line);
  ct_rescue_prepare(output_descriptor, paste_off, strlen(paste_off), &shell_line);
  ct_rescue_arm(1); /* ncurses changes the line, and may be refused memory then */
  send(paste_on); /* before ncurses: for a small screen it writes its first bytes in the middle of a sequence */
  screen = new_screen(terminal);
  if (screen) return true;
  send(paste_off);
  ct_rescue_arm(0);
  ct_signals_remove();
  return false;
}

enum ct_problem ct_open(int input, int output, const char *terminal) {
  if (screen) return CT_NO_RESOURCES;
  occupy_standard_descriptors();
  if (!isatty(output)) return CT_NOT_A_TERMINAL;
  enum ct_problem problem = examine(terminal, output);
  if (problem) return problem;
  int keyboard = find_keyboard(input);
  if (keyboard < 0) return CT_NOT_A_TERMINAL;
  if (!start(keyboard, output, terminal)) {
    release();
    return CT_NO_RESOURCES;
  }
  mouse_used = false;
  learn();
  prepare_rescue();
  set_line();
  prepare_window();
  ct_park_stderr();
  away = false;
  ct_resize();
  return CT_OPENED;
}

/* A process in the background may set the terminal back without being stopped for it. */
static void allow_from_background(int how) {
  sigset_t background;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  sigprocmask(how, &background, NULL);
}

void ct_leave(void) {
  if (!screen || away) return;
  away = true;
  allow_from_background(SIG_BLOCK);
  send(paste_off);
  if (mouse_used) send(mouse_off);
  endwin();
  tcsetattr(output_descriptor, TCSADRAIN, &shell_line);
  ct_rescue_arm(0);
  allow_from_background(SIG_UNBLOCK);
  ct_unpark_stderr();
}

void ct_return(void) {
  if (!screen) return;
  away = false;
  reset_prog_mode(); /* stops here while in the background */
  ct_rescue_arm(1);
  send(paste_on);
  if (mouse_used) send(mouse_on);
  ct_park_stderr();
  ct_resize();
}

void ct_close(void) {
  if (!screen) return;
  ct_leave();
  ct_signals_remove();
  release();
}

void ct_resize(void) {
  int width, height;
  if (ct_ask_size(output_descriptor, &width, &height)) resize_term(height, width);
  ct_repaint();
}

int ct_output(void) { return output_descriptor; }
int ct_columns(void) { return COLS; }
int ct_rows(void) { return LINES; }
