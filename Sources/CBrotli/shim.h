// The headers that Swift sees of this library.
#include <brotli/decode.h>
#include <brotli/encode.h>
