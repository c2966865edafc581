/* Shared by the files of this target alone. */
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

/* capabilities.c: looks at the terminal of the screen that was opened last. */
void ct_learn(void);

/* size.c: what the system says, in columns and rows; false where it says nothing of use. */
bool ct_ask_size(int terminal, int *width, int *height);
/* Puts it where ncurses looks: COLUMNS and LINES are often stale, and a size from the system may be absurd. */
void ct_tell_size(int terminal);

/* signals.c */
int ct_signals_install(int input);
void ct_signals_remove(void);

/* rescue.c: the way back that works from a signal handler.
   `bytes` undo what the screen did to the terminal, `shell` is how the line was set before. */
void ct_rescue_prepare(int output, const char *bytes, size_t length, const struct termios *shell);
/* Whether there is something to undo now. */
void ct_rescue_arm(int armed);
/* Undoes it; safe in a signal handler, never waits for the terminal. */
void ct_rescue(void);
/* Says so and ends the process, once ct_guard() has been called. */
void ct_memory_refused(void);
void ct_traps_install(void);
void ct_traps_remove(void);

/* output.c: between these what this thread writes to a descriptor is kept back, then it leaves in one piece. */
void ct_gather(int descriptor);
void ct_let_go(void);
/* Past what is kept back; safe in a signal handler. */
ssize_t ct_write(int descriptor, const void *bytes, size_t length);

/* screen.c: where ncurses writes. */
int ct_output(void);

/* parking.c: stderr set aside while the screen is ours. */
void ct_park_stderr(void);
/* Puts stderr back and prints what it got; safe in a signal handler. */
void ct_unpark_stderr(void);

#endif
