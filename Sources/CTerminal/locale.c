/* Which bytes the terminal takes. A locale that is asked for but not installed is common (over SSH, in containers), and
   what was meant is plain: UTF-8. */
#define _GNU_SOURCE 1
#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <strings.h>

static const char *asked_for(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "UTF-8";
}

static bool names_utf8(const char *name) {
  for (; *name; name++)
    if (strncasecmp(name, "utf-8", 5) == 0 || strncasecmp(name, "utf8", 4) == 0) return true;
  return false;
}

static bool is_utf8(void) { return names_utf8(nl_langinfo(CODESET)); }

bool ct_set_locale(void) {
  bool set = setlocale(LC_CTYPE, "") != NULL;
  if (set && is_utf8()) return true;
  if (!names_utf8(asked_for())) return false;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8();
}
