#include "CWords.h"

// The file is little-endian, as every system is that Swift runs on. In the program's read-only
// data it costs nothing until it is asked.
static const _Alignas(uint32_t) unsigned char words[] = {
#embed "words.bin"
};

const uint32_t *const russian_words = (const uint32_t *)words;
const size_t russian_words_count = sizeof words / sizeof(uint32_t);
