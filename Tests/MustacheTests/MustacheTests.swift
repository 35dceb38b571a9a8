// Tests of the room Mustache.
