/** What this browser keeps so that a returning visit finds the inbox: enough to open it, and to say that it has ended. */
export type RememberedInbox = {
  readonly id: string;
  readonly token: string;
  readonly address: string;
  /** As last heard. ISO 8601. */
  readonly endsAt: string;
};

export type InboxMemory = {
  /** The one last looked at comes first. */
  list(): readonly RememberedInbox[];
  /** To the front; what is over the limit falls off the end. */
  remember(inbox: RememberedInbox): void;
  /** An inbox that was forgotten stays so. */
  bringToFront(id: string): void;
  /** Keeps its place; an inbox that was forgotten stays so. */
  moveEnd(id: string, endsAt: string): void;
  forget(id: string): void;
};

/** More than the page lets anyone make, so that one more that is opened by a link costs none of them. */
const most = 10;
const key = 'mayfly.inboxes';

/** Reads the storage each time, since other tabs write it too; where it is closed or full, remembers for this page alone. */
export function createInboxMemory(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): InboxMemory {
  let held: readonly RememberedInbox[] = [];
  let shared = storage;

  function list(): readonly RememberedInbox[] {
    try {
      if (shared) held = parse(shared.getItem(key));
    } catch {
      shared = undefined;
    }
    return held;
  }

  function keep(inboxes: readonly RememberedInbox[]): void {
    held = inboxes.slice(0, most);
    try {
      shared?.setItem(key, JSON.stringify(held));
    } catch {
      shared = undefined;
    }
  }

  return {
    list,
    remember: (inbox) => keep([inbox, ...list().filter(({ id }) => id !== inbox.id)]),
    bringToFront(id) {
      const known = list().find((inbox) => inbox.id === id);
      if (known) keep([known, ...held.filter((inbox) => inbox !== known)]);
    },
    moveEnd(id, endsAt) {
      const known = list().find((inbox) => inbox.id === id);
      if (!known || known.endsAt === endsAt) return;
      keep(held.map((inbox) => (inbox === known ? { ...inbox, endsAt } : inbox)));
    },
    forget: (id) => keep(list().filter((inbox) => inbox.id !== id)),
  };
}

function parse(text: string | null): readonly RememberedInbox[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

function isRemembered(value: unknown): value is RememberedInbox {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<string, unknown>> = { ...value };
  return (
    ['id', 'token', 'address', 'endsAt'].every((name) => typeof fields[name] === 'string') &&
    !Number.isNaN(Date.parse(String(fields.endsAt)))
  );
}
