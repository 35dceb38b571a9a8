// Tests of the room Russian.
