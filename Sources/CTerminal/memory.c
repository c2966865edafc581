/* Memory that is refused ends the program with one line. The Swift runtime would say so in lines of its own, with a
   trace of the stack, and crash; so would C++. */
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "internal.h"

#include <errno.h>
#include <malloc.h>

#if !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer) /* those bring their own */

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
  void *block = __libc_malloc(size);
  if (!block) ct_memory_refused();
  return block;
}

void *calloc(size_t count, size_t size) {
  void *block = __libc_calloc(count, size);
  if (!block) ct_memory_refused();
  return block;
}

void *realloc(void *block, size_t size) {
  void *grown = __libc_realloc(block, size);
  if (!grown && size) ct_memory_refused(); /* of no size it is freed */
  return grown;
}

int posix_memalign(void **block, size_t alignment, size_t size) {
  void *made = __libc_memalign(alignment, size);
  if (!made) {
    ct_memory_refused();
    return ENOMEM;
  }
  *block = made;
  return 0;
}

#endif

/* By default the end of the heap goes back to the system whenever 128 kB are free there, and comes again page by page
   with the next query of SQLite. Where one of these is set the others stay as they are, so all are. */
void ct_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 8 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

void ct_trim_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
