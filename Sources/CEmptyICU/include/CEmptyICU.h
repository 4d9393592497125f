// Nothing to call: see CEmptyICU.c.
