/* What the terminal can show, and what ncurses is to make of it. */
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "curses.h"
#include "internal.h"

#include <stdlib.h>
#include <string.h>

#include <ncursesw/term.h>

static bool direct;
static unsigned attributes;

/* A capability as ncurses holds it; NULL where it is missing. */
static char *capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/* ncurses has no attribute for struck text. Nothing here is ever invisible, so that attribute is made to mean it: in
   ncurses' own copy of `sgr` its 8 becomes a 9. */
static bool teach_strike(void) {
  static const char invisible[] = "%?%p7%t;8%;";
  const char *strike = capability("smxx");
  char *sgr = capability("sgr");
  char *place = sgr ? strstr(sgr, invisible) : NULL;
  if (!strike || strcmp(strike, "\033[9m") != 0 || !place) return false;
  place[strlen("%?%p7%t;")] = '9';
  return true;
}

static void drop_prefix(char *text, const char *prefix) {
  size_t length = strlen(prefix);
  if (text && strncmp(text, prefix, length) == 0) memmove(text, text + length, strlen(text) - length + 1);
}

/* Lines are drawn with their own characters, the alternate character set is never on: every change of attributes can
   do without the three bytes that turn it off. */
static void forget_alternate_characters(void) {
  drop_prefix(capability("sgr"), "%?%p9%t\033(0%e\033(B%;");
  drop_prefix(capability("sgr0"), "\033(B");
}

/* No colour is ever defined anew, and a terminal that is told to take its own back loses those that its user chose. */
static void leave_palette_alone(void) {
  char *reset = capability("oc");
  if (reset) *reset = '\0';
}

static unsigned attributes_shown(void) {
  unsigned shown = 0;
  if (enter_bold_mode) shown |= CT_BOLD;
  if (enter_dim_mode) shown |= CT_DIM;
  if (enter_italics_mode) shown |= CT_ITALIC;
  if (enter_underline_mode) shown |= CT_UNDERLINE;
  if (enter_reverse_mode) shown |= CT_REVERSE;
  if (teach_strike()) shown |= CT_STRIKE;
  return shown;
}

void ct_learn(void) {
  attributes = attributes_shown();
  forget_alternate_characters();
  leave_palette_alone();
  direct = has_colors() && (tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || capability("RGB"));
}

int ct_colours(void) { return has_colors() && COLORS > 0 ? COLORS : 0; }
bool ct_colours_are_direct(void) { return direct; }
unsigned ct_attributes(void) { return attributes; }

const char *ct_curses_version(void) { return curses_version(); }
