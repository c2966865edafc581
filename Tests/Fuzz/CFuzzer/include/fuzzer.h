#pragma once
#include <stddef.h>
#include <stdint.h>

// Of libFuzzer: feeds `target` with bytes until the options in the arguments are fulfilled.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*target)(const uint8_t *bytes, size_t count));
