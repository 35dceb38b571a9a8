// Tests of the room Output.
