/* What swift-argument-parser asks of Swift's concurrency: its commands may run asynchronously, those of Parallax do not.
   The true library keeps all of itself and of libdispatch in the program, and both prepare themselves at every start.
   Where something asks for more, the linker takes the true one, whose definitions stand above these. `make build` alone
   has this. */
#include <stdlib.h>

#define NEVER_CALLED(name) \
  __attribute__((weak)) void name(void) { abort(); }

NEVER_CALLED(swift_task_alloc)
NEVER_CALLED(swift_task_dealloc)
NEVER_CALLED(swift_task_switch)
