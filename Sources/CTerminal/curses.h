/* ncurses with wide characters, for the files of this target alone; terminfo (term.h) has
   macros of common words, and only screen.c asks it. */
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
