/* What the program asks of libstemmer, for the languages that have a stemmer in `ParallaxText/Languages/Data/Words` and
   in UTF-8: STEMMERS is `STEMMER(english) STEMMER(german) …`. The library's own table names all languages in all
   encodings, and their addresses are written at every start, on 80 pages of memory. `make build` links this before it, at
   each of the places where a module asks for the library: hence WEAK. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define WEAK __attribute__((weak))

/* As the library's headers have it, which are not installed. */
struct SN_env {
  unsigned char *p;
  int c, l;
};
extern int SN_set_current(struct SN_env *env, int size, const unsigned char *word);

#define STEMMER(language) \
  extern struct SN_env *language##_UTF_8_create_env(void); \
  extern void language##_UTF_8_close_env(struct SN_env *env); \
  extern int language##_UTF_8_stem(struct SN_env *env);
STEMMERS
#undef STEMMER

static const struct module {
  const char *name;
  struct SN_env *(*create)(void);
  void (*close)(struct SN_env *env);
  int (*stem)(struct SN_env *env);
} modules[] = {
#define STEMMER(language) \
  {#language, language##_UTF_8_create_env, language##_UTF_8_close_env, language##_UTF_8_stem},
    STEMMERS
#undef STEMMER
};

struct sb_stemmer {
  const struct module *module;
  struct SN_env *env;
};

WEAK struct sb_stemmer *sb_stemmer_new(const char *language, const char *encoding) {
  if (encoding && strcmp(encoding, "UTF_8")) return NULL;
  for (size_t i = 0; i < sizeof modules / sizeof *modules; i++) {
    if (strcmp(modules[i].name, language)) continue;
    struct sb_stemmer *stemmer = malloc(sizeof *stemmer);
    if (!stemmer) return NULL;
    *stemmer = (struct sb_stemmer){&modules[i], modules[i].create()};
    if (stemmer->env) return stemmer;
    free(stemmer);
    return NULL;
  }
  return NULL;
}

WEAK void sb_stemmer_delete(struct sb_stemmer *stemmer) {
  if (!stemmer) return;
  stemmer->module->close(stemmer->env);
  free(stemmer);
}

WEAK const unsigned char *sb_stemmer_stem(struct sb_stemmer *stemmer, const unsigned char *word, int size) {
  struct SN_env *env = stemmer->env;
  if (SN_set_current(env, size, word)) {
    env->l = 0;
    return NULL;
  }
  if (stemmer->module->stem(env) < 0) return NULL;
  env->p[env->l] = 0;
  return env->p;
}

WEAK int sb_stemmer_length(struct sb_stemmer *stemmer) { return stemmer->env->l; }
