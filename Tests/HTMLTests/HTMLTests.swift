// Tests of the room HTML.
