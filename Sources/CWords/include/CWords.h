#ifndef CWORDS_H
#define CWORDS_H

#include <stddef.h>
#include <stdint.h>

/// The automaton of ordinary Russian words, as scripts/words.py writes it.
extern const uint32_t *const _Nonnull russian_words;

/// How many numbers it has.
extern const size_t russian_words_count;

#endif
