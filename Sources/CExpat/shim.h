// Debian builds expat with it; the header declares the limits of entities only where it is defined.
#define XML_DTD 1
#include <expat.h>
