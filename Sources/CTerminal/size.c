/* How large the terminal is. */
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>

enum { MOST_COLUMNS = 2000, MOST_ROWS = 1000 }; /* a pty may claim 65535 by 65535 */

static int between(int value, int least, int most) { return value < least ? least : value > most ? most : value; }

bool ct_ask_size(int terminal, int *width, int *height) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *width = between(size.ws_col, 1, MOST_COLUMNS);
  *height = between(size.ws_row, 1, MOST_ROWS);
  return true;
}

void ct_tell_size(int terminal) {
  int width = 80, height = 24;
  char text[16];
  ct_ask_size(terminal, &width, &height);
  snprintf(text, sizeof text, "%d", width);
  setenv("COLUMNS", text, 1);
  snprintf(text, sizeof text, "%d", height);
  setenv("LINES", text, 1);
}
