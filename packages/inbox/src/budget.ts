/** How much of the room there is for mail is taken; the store of everybody's inboxes, not of one. */
export type Budget = {
  /** 0 to 1, and above where there is less room than there was; a second old at most. */
  share(): number;
};

/** Before mail is refused nobody is given another inbox: what was promised to the living comes first. */
export const refusesInboxesAt = 0.85;
export const refusesMailAt = 0.95;

export const boundless: Budget = { share: () => 0 };
