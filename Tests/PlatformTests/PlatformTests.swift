// Tests of the room Platform.
