/* Pseudo-terminals for tests: what Swift's view of the C library leaves out. */
#ifndef CPTY_H
#define CPTY_H

#include <sys/types.h>

/* Opens a pair; 0, or -1 with errno. */
int cp_open(int *master, int *line);
void cp_set_size(int master, int columns, int rows);
/* Bytes typed that nobody has read. */
int cp_untaken(int line);
/* Columns that the system gives a scalar. */
int cp_width(unsigned scalar);

/* Starts a program on the line as its controlling terminal, in a session of its own, no signal blocked or ignored.
   Both lists end with NULL; the environment is complete. Returns the process, -1 where it could not be started. */
pid_t cp_start(int line, char *const arguments[], char *const environment[]);
/* Exit status, 128+n for a signal; -1 while it runs. */
int cp_status(pid_t process);

#endif
