import { randomBytes } from 'node:crypto';

/** Each a text that stands nowhere else; whoever finds one has found what it stands for. */
export type Canaries = ReturnType<typeof createCanaries>;

/** Somewhere that a text of strangers could have come to. */
export type Place = { readonly where: string; readonly text: string };

export type Leak = { readonly canary: string; readonly where: string; readonly excerpt: string };

/** Addresses of loopback and of the documentation (RFC 5737), so that no machine has them by chance. */
export const addresses = {
  sender: '127.0.0.77',
  reader: '127.0.0.78',
  forwarded: '203.0.113.77',
  forwardedSix: '2001:db8:77:77::77',
};

export function createCanaries() {
  const word = () => `canary${randomBytes(6).toString('hex')}`;
  const known = new Map<string, string>(Object.entries(addresses));
  /** A new one, under a name that says what it stands for. */
  const plant = (name: string): string => {
    const made = word();
    known.set(`${name} ${known.size}`, made);
    return made;
  };

  return {
    ...addresses,
    plant,
    /** For a text that only the server knows beforehand: an address, a token. */
    watchFor: (name: string, text: string) => void known.set(`${name} ${known.size}`, text),
    count: () => known.size,
    leaksIn: (places: readonly Place[]) => [...known].flatMap(([name, canary]) => leaksOf(name, canary, places)),
  };
}

function leaksOf(name: string, canary: string, places: readonly Place[]): Leak[] {
  const forms = formsOf(canary);
  return places.flatMap(({ where, text }) => {
    const lower = text.toLowerCase();
    const at = [
      ...forms.anyCase.map((form) => lower.indexOf(form.toLowerCase())),
      ...forms.exact.map((form) => text.indexOf(form)),
    ].find((index) => index >= 0);
    return at === undefined ? [] : [{ canary: name, where, excerpt: text.slice(Math.max(0, at - 80), at + 80) }];
  });
}

/** As it is, in hexadecimal, and as base64 has it wherever it stands in what was encoded. */
function formsOf(canary: string): { anyCase: string[]; exact: string[] } {
  const bytes = Buffer.from(canary);
  const shifted = [0, 1, 2].map((pad) => {
    const text = Buffer.concat([Buffer.alloc(pad), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and last letters depend on what stands beside it.
    return text.slice(pad === 0 ? 0 : pad + 1, -2);
  });
  return { anyCase: [canary, bytes.toString('hex')], exact: canary.length < 12 ? [] : shifted };
}
