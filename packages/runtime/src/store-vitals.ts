import type { Vitals } from './vitals.ts';

export type WatchedStore = {
  /** Of the room there is for mail, the share that is taken. */
  share(): number;
  answers(): Promise<boolean>;
};

/** From here on mail is refused, and whoever spreads work should look for another process. */
const noRoomAt = 0.95;

/** Whether there is a store, and room in it. */
export function watchStore({ share, answers }: WatchedStore, vitals: Vitals): void {
  vitals.readyWhen('store', answers);
  vitals.readyWhen('room', () => share() < noRoomAt);
  vitals.gauge({ name: 'mayfly_store_share', help: 'Of the room there is for mail, what is taken; 1 is all.' }, share);
}
