// Tests of the room Diagnostics.
