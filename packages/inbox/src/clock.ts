/** Milliseconds since 1970 as the store counts them; the store alone says what is alive. */
export type Clock = { now(): number };
