/** As much as a tab shows without a stutter; the whole is a download of the source away. */
export const mostShown = { characters: 100_000, headers: 500 } as const;
