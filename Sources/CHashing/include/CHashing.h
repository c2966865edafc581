#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// SHA-256 by the processor's own instructions for it.
///
/// Returns false, and writes nothing, where it has none: then libmd is asked.
bool parallax_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);
