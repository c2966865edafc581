/* Renditions in fewer bytes: of `CSI 39 m CSI m` only the second counts, and `CSI 0;9 m CSI 38;5;139 m` is one sequence.

   ncurses sends each attribute and each colour by itself, and takes a colour back before it takes back everything. ECMA-48
   8.3.117 has the parameters of a sequence do one after the other what as many sequences would, and 0, which an empty one
   stands for, undo all that went before. */
#include "CTerminal.h"

#include <stdbool.h>
#include <string.h>

/* The Linux console takes sixteen. */
enum { MOST_PARAMETERS = 15 };

/* Where a rendition that begins at `bytes[at]` ends; `at` where none does. A private one has other signs in it. */
static size_t rendition_end(const char *bytes, size_t at, size_t length) {
  if (at + 2 >= length || bytes[at] != '\033' || bytes[at + 1] != '[') return at;
  size_t end = at + 2;
  while (end < length && (strchr("0123456789;:", bytes[end]) && bytes[end])) end++;
  return end < length && bytes[end] == 'm' ? end + 1 : at;
}

/* Whether parameters begin with one that undoes everything. */
static bool begins_anew(const char *parameters, size_t count) {
  return count == 0 || parameters[0] == ';' || (parameters[0] == '0' && (count == 1 || parameters[1] == ';'));
}

static int parameters_in(const char *bytes, size_t count) {
  int parameters = 1;
  for (size_t at = 0; at < count; at++) parameters += bytes[at] == ';' || bytes[at] == ':';
  return parameters;
}

size_t ct_condense(char *bytes, size_t length) {
  size_t used = 0, last = 0; /* where the rendition begins that ends what is used */
  bool follows = false;
  for (size_t at = 0; at < length;) {
    size_t end = rendition_end(bytes, at, length);
    if (end == at) {
      bytes[used++] = bytes[at++];
      follows = false;
      continue;
    }
    const char *parameters = bytes + at + 2;
    size_t count = end - at - 3;
    size_t before = follows ? used - last - 3 : 0;
    if (follows && begins_anew(parameters, count)) {
      used = last;
      follows = false;
    } else if (follows) {
      follows = parameters_in(bytes + last + 2, before) + parameters_in(parameters, count) <= MOST_PARAMETERS;
    }
    if (follows) {
      used--;
      if (before == 0) bytes[used++] = '0';
      bytes[used++] = ';';
    } else {
      last = used;
      bytes[used++] = '\033';
      bytes[used++] = '[';
    }
    memmove(bytes + used, parameters, count + 1);
    used += count + 1;
    at = end;
    follows = true;
  }
  return used;
}
