// Tests of the room Site.
