// TOML as a stream of events, read with toml++. No exception and no C++ type crosses this header.

#ifndef CTOML_H
#define CTOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What an event says. Tables and arrays are open until their `ctoml_end`.
typedef enum ctoml_kind {
  ctoml_table,
  ctoml_array,
  ctoml_end,
  ctoml_string,
  ctoml_integer,
  ctoml_float,
  ctoml_boolean,
  ctoml_date
} ctoml_kind;

/// One value, or the beginning or end of a table or an array. Pointers hold during the call alone.
typedef struct ctoml_event {
  ctoml_kind kind;
  /// The key that the value has in its table, UTF-8; NULL in an array and for the document itself.
  const char *key;
  /// Bytes.
  size_t key_count;
  /// The text of a string, UTF-8, or a date or time as ISO 8601; NULL for other kinds.
  const char *text;
  /// Bytes.
  size_t text_count;
  /// The value of an integer; 0 or 1 for a boolean.
  int64_t integer;
  double real;
  /// Where the value begins in the source, counted from 1; 0 when unknown.
  int line;
  int column;
} ctoml_event;

typedef void (*ctoml_visit)(const ctoml_event *event, void *context);

typedef struct ctoml_error {
  /// Counted from 1; 0 when unknown.
  int line;
  /// NUL-terminated UTF-8, cut where it is too long.
  char message[256];
} ctoml_error;

/// Reads a document and reports its values, tables with their keys in sorted order.
/// Gives false, fills `error` and reports nothing when the text is not TOML.
bool ctoml_parse(const char *bytes, size_t count, ctoml_visit visit, void *context, ctoml_error *error);

/// The version of toml++: "3.3.0".
const char *ctoml_version(void);

#ifdef __cplusplus
}
#endif

#endif
