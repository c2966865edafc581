/* Cells and colours. */
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "curses.h"
#include "internal.h"

#include <wchar.h>

enum { REPLACEMENT = 0xFFFD };

static int background_pair;
static bool pairs_used;

int ct_pair(int foreground, int background) {
  if (!has_colors() || (foreground < 0 && background < 0)) return 0;
  pairs_used = true;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void ct_forget_pairs(void) {
  if (pairs_used) reset_color_pairs();
  pairs_used = false;
  background_pair = 0;
  ct_repaint();
}

void ct_background(int pair) { background_pair = pair; }

static attr_t attributes_of(unsigned bits) {
  attr_t attributes = A_NORMAL;
  if (bits & CT_BOLD) attributes |= A_BOLD;
  if (bits & CT_DIM) attributes |= A_DIM;
  if (bits & CT_ITALIC) attributes |= A_ITALIC;
  if (bits & CT_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CT_REVERSE) attributes |= A_REVERSE;
  if (bits & CT_STRIKE) attributes |= A_INVIS; /* see teach_strike() */
  return attributes;
}

/* One scalar of UTF-8; its length in bytes, 0 where the bytes are none. */
static int decode(const unsigned char *bytes, int length, wchar_t *scalar) {
  int needed = *bytes < 0x80 ? 1 : *bytes < 0xC2 ? 0 : *bytes < 0xE0 ? 2 : *bytes < 0xF0 ? 3 : *bytes < 0xF5 ? 4 : 0;
  if (needed == 0 || needed > length) return 0;
  wchar_t value = needed == 1 ? *bytes : *bytes & (0xFF >> (needed + 1));
  for (int i = 1; i < needed; i++) {
    if ((bytes[i] & 0xC0) != 0x80) return 0;
    value = value << 6 | (bytes[i] & 0x3F);
  }
  *scalar = value;
  return needed;
}

/* The scalars of a cluster, if the system gives the first the wanted width and no width to the others. */
static bool fill(wchar_t *scalars, const char *utf8, int length, int columns) {
  const unsigned char *bytes = (const unsigned char *)utf8;
  int count = 0;
  while (length > 0) {
    wchar_t scalar;
    int used = decode(bytes, length, &scalar);
    if (used == 0 || count == CCHARW_MAX) return false;
    if (wcwidth(scalar) != (count == 0 ? columns : 0)) return false;
    scalars[count++] = scalar;
    bytes += used;
    length -= used;
  }
  scalars[count] = 0;
  return count > 0;
}

static void put_scalars(int column, int row, const wchar_t *scalars, attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, scalars, attributes, 0, &pair);
  mvadd_wch(row, column, &cell);
}

void ct_put(int column, int row, const char *utf8, int length, int columns, unsigned bits, int pair) {
  if (column < 0 || row < 0 || row >= LINES || column + columns > COLS) return;
  attr_t attributes = attributes_of(bits);
  wchar_t scalars[CCHARW_MAX + 1];
  if (fill(scalars, utf8, length, columns)) {
    put_scalars(column, row, scalars, attributes, pair);
    return;
  }
  const wchar_t unknown[] = {wcwidth(REPLACEMENT) == 1 ? REPLACEMENT : L'?', 0};
  put_scalars(column, row, unknown, attributes, pair);
  for (int i = 1; i < columns; i++) put_scalars(column + i, row, L" ", attributes, pair);
}

static void clear_with(int pair) {
  cchar_t space;
  setcchar(&space, L" ", A_NORMAL, 0, &pair);
  bkgrndset(&space);
}

static void place_cursor(int column, int row) {
  bool wanted = column >= 0;
  leaveok(stdscr, !wanted); /* a hidden cursor may stand anywhere: no bytes to move it */
  if (wanted) move(row, column);
  curs_set(wanted);
}

void ct_show(int column, int row) {
  ct_gather(ct_output());
  place_cursor(column, row);
  clear_with(background_pair); /* how space is cleared, not how cells are drawn */
  refresh();
  clear_with(0);
  ct_let_go();
}

void ct_repaint(void) { clearok(curscr, TRUE); }
