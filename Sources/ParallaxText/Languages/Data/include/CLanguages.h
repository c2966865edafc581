#ifndef C_LANGUAGES_H
#define C_LANGUAGES_H

/* The words of a language: a text file, one kind of words a line. */
typedef struct {
  /* BCP 47. */
  const char *code;
  const unsigned char *bytes;
  long count;
} CLanguageFile;

/* What belongs to no language. */
extern const CLanguageFile c_neutral_words;

int c_language_count(void);
const CLanguageFile *c_language_file(int index);

#endif
