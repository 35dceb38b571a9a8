// Tests of the room Gate.
