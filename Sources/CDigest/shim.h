#include <sys/types.h>
#include <stdint.h>
#include <sha256.h>
