// Tests of the room NastavnikCommands.
