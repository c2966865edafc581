#include "cbuild.h"

/* Package.swift takes it from the environment. In a target of its own, so that another commit compiles this file alone. */
#ifndef PARALLAX_COMMIT
#define PARALLAX_COMMIT "unknown"
#endif

const char *cbuild_commit(void) { return PARALLAX_COMMIT; }
