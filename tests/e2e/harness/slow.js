// A slower phone and network than those at hand, to find what counts on speed: ../README.md.

/** How many times slower pages compute. */
export const SLOW = Number(process.env.HAGUKUMI_SLOW ?? 1);

/** How much later each part of an answer comes, in milliseconds. */
export const LATE = SLOW > 1 ? SLOW * 20 : 0;
