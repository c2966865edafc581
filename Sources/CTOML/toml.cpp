extern "C" {
#include "CTOML.h"
}
int ctoml_version(void) { return 1; }
