/* Nothing is called by name; see concurrency.c. */
