// The one header that Swift sees of this library.
#include <zlib.h>
