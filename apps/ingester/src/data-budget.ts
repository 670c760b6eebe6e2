/** One message's share of the budget. */
export type DataShare = {
  /** False, and nothing taken, where it would be more than there is. */
  take(bytes: number): boolean;
  giveBack(): void;
};

export type DataBudget = {
  hasRoomFor(bytes: number): boolean;
  share(): DataShare;
};

/** How many bytes of DATA all connections of this process together may hold before the store has them. */
export function createDataBudget(limitBytes: number): DataBudget {
  let taken = 0;

  const hasRoomFor = (bytes: number) => taken + bytes <= limitBytes;

  function share(): DataShare {
    let own = 0;
    return {
      take(bytes) {
        if (!hasRoomFor(bytes)) return false;
        taken += bytes;
        own += bytes;
        return true;
      },
      giveBack() {
        taken -= own;
        own = 0;
      },
    };
  }

  return { hasRoomFor, share };
}
