import type { Summary } from '@mayfly/contracts/message';
import { useCallback, useMemo, useState } from 'react';

export type Selection = {
  /** Of living messages; undefined where nothing is being selected. */
  readonly selected: ReadonlySet<string> | undefined;
  begin(): void;
  end(): void;
  toggle(messageId: string): void;
  /** Selects these, or none where all of them were. */
  all(messageIds: readonly string[]): void;
};

export function useSelection(messages: readonly Summary[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const selected = useMemo(
    () => chosen && new Set(messages.filter(({ id }) => chosen.has(id)).map(({ id }) => id)),
    [chosen, messages],
  );
  const begin = useCallback(() => setChosen(new Set()), []);
  const end = useCallback(() => setChosen(undefined), []);
  const toggle = useCallback(
    (id: string) =>
      setChosen(
        (before = new Set()) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
      ),
    [],
  );
  const all = (ids: readonly string[]) => setChosen(new Set(ids.every((id) => selected?.has(id)) ? [] : ids));
  return { selected, begin, end, toggle, all };
}
