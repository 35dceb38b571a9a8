// The one header that Swift sees of this library.
#include <nettle/sha2.h>
