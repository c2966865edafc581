/* The terminal, as much of it as Parallax needs: ncurses stays behind this header, so that none of its macros and
   globals meets Swift. There is one terminal in a process; every function is for the main thread but ct_wake(). */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* Why a screen could not be opened. */
enum ct_problem {
  CT_OPENED = 0,
  CT_NOT_A_TERMINAL,       /* the output is no terminal, or no keyboard can be reached */
  CT_UNKNOWN_TERMINAL,     /* TERM is empty, or terminfo does not know it */
  CT_NO_CURSOR_ADDRESSING, /* the cursor cannot be put anywhere (TERM=dumb) */
  CT_NO_RESOURCES,         /* no memory, no pipe */
};

/* Attributes, as in Style.Attributes. */
enum ct_attribute {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_ITALIC = 4,
  CT_UNDERLINE = 8,
  CT_REVERSE = 16,
  CT_STRIKE = 32,
};

/* What ct_wait() has to tell; several may come at once. */
enum ct_event {
  CT_INPUT = 1,      /* bytes to read */
  CT_WOKEN = 2,      /* ct_wake() was called */
  CT_RESIZED = 4,    /* the size may have changed: call ct_resize() */
  CT_STOP = 8,       /* SIGTSTP: call ct_leave(), ct_stop(), ct_return() */
  CT_CONTINUED = 16, /* stopped and continued behind our back: call ct_return() */
  CT_QUIT = 32,      /* ct_quit_signal() says by what */
  CT_GONE = 64,      /* the terminal is no more */
};

/* What ncurses calls itself: "ncurses 6.4.20221231". */
const char *ct_curses_version(void);

/* From now on a crash is said in one line, and gives the terminal back if it is ours. */
void ct_guard(void);

/* So many columns of stderr's line are in use; what a crash says takes their place. */
void ct_line_begun(int columns);

/* Sets LC_CTYPE from the environment, to C.UTF-8 where that asks for UTF-8 and cannot be had, or asks for nothing.
   Says whether text goes out as UTF-8. */
bool ct_set_locale(void);

/* Opens the screen on the two descriptors. An input that is no terminal (a pipe with text) makes it read keys from the
   controlling terminal. `terminal` is a terminfo name, NULL for TERM. Nothing is changed or written if it fails. */
enum ct_problem ct_open(int input, int output, const char *terminal);

/* Gives the terminal back as it was, and prints what was written to stderr meanwhile. May be called twice. */
void ct_close(void);

/* Number of colours, 0 for none; whether a colour is given as 0xRRGGBB; the attributes that show, as bits. */
int ct_colours(void);
bool ct_colours_are_direct(void);
unsigned ct_attributes(void);

/* Asks the system for the size and takes it over; the next ct_show() paints everything. */
void ct_resize(void);
int ct_columns(void);
int ct_rows(void);

/* A number for two colours, -1 being the terminal's own; 0 when there is none to be had. */
int ct_pair(int foreground, int background);
/* Forgets all pairs; everything is painted anew. */
void ct_forget_pairs(void);
/* How cleared space looks; cells are not touched by it. */
void ct_background(int pair);

/* Puts one cluster of `length` bytes of UTF-8 into `columns` cells, replaced where the system would give it another width.
   What does not fit the screen is left out. */
void ct_put(int column, int row, const char *utf8, int length, int columns, unsigned attributes, int pair);
/* Sends what has changed; a negative column hides the cursor. */
void ct_show(int column, int row);
/* Writes renditions that follow each other in fewer bytes, in their place; how many bytes there are then. */
size_t ct_condense(char *bytes, size_t length);
/* From now on some memory that is free is kept for what is asked for next. */
void ct_keep_memory(void);
/* Gives the system back what memory is free; for any thread. */
void ct_trim_memory(void);
/* Makes the next ct_show() clear and paint everything. */
void ct_repaint(void);

/* Waits for at most `milliseconds` (-1: for ever). */
unsigned ct_wait(int milliseconds);
/* Bytes read, 0 for none at present, -1 when the terminal is gone. */
int ct_read(unsigned char *bytes, int capacity);
/* Makes ct_wait() return; for any thread and any signal handler. */
void ct_wake(void);

/* Reports the mouse as input (buttons, dragging, wheel: modes 1002 and 1006 of xterm), or no longer. */
void ct_use_mouse(bool on);

/* Sends bytes as they are, outside what ncurses knows of; they must not move the cursor or change the screen. */
void ct_send(const unsigned char *bytes, int length);

/* Gives the terminal back for a while, and takes it again. */
void ct_leave(void);
void ct_return(void);
/* Stops the process as SIGTSTP does, with its whole group or alone; returns when it goes on, or at once where nobody
   could continue it. */
void ct_stop(bool whole_group);
/* The signal that asked to quit, 0 for none. */
int ct_quit_signal(void);

#endif
