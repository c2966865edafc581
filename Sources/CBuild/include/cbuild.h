/* What is known when the program is built, and not before. */
#ifndef CBUILD_H
#define CBUILD_H

/* The commit that the program was built from, "unknown" where nobody has said it (`make build` says it). */
const char *cbuild_commit(void);

#endif
