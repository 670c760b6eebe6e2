import fc from 'fast-check';

/** A part to be written: bytes in an encoding, or parts between boundaries. */
export type PartPlan =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly encoding: 'base64' | 'quoted-printable' | '8bit' }
  | { readonly kind: 'multipart'; readonly boundary: string; readonly children: readonly PartPlan[] };

type LineEnd = '\r\n' | '\n';

/** Writes a part as mail programs do, with a preamble and an epilogue that look like boundaries and are none. */
export function writePart(plan: PartPlan, lineEnd: LineEnd = '\r\n'): Buffer {
  const line = (text: string) => Buffer.from(`${text}${lineEnd}`, 'latin1');
  if (plan.kind === 'file') {
    const head = [
      line('Content-Type: application/x-test'),
      line(`Content-Transfer-Encoding: ${plan.encoding} (so it is)`),
      line('Content-Disposition: attachment; filename="file.bin"'),
      line(''),
    ];
    return Buffer.concat([...head, encode(plan.bytes, plan.encoding, lineEnd)]);
  }
  const { boundary, children } = plan;
  return Buffer.concat([
    line(`Content-Type: multipart/mixed; boundary="${boundary}"`),
    line(''),
    line(`--${boundary}x`),
    line('-- preamble'),
    ...children.flatMap((child) => [line(`--${boundary} \t`), writePart(child, lineEnd), line('')]),
    line(`--${boundary}--`),
    line(`--${boundary}x`),
    Buffer.from('epilogue'),
  ]);
}

export function filesOf(plan: PartPlan): Uint8Array[] {
  return plan.kind === 'file' ? [plan.bytes] : plan.children.flatMap(filesOf);
}

function encode(bytes: Uint8Array, encoding: string, lineEnd: LineEnd): Buffer {
  if (encoding === 'base64') {
    return Buffer.from(
      Buffer.from(bytes)
        .toString('base64')
        .replace(/.{76}(?=.)/g, `$&${lineEnd}`),
    );
  }
  if (encoding === '8bit') return Buffer.from(bytes);
  const escaped = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
  return Buffer.from(escaped.replace(/.{75}(?=.)/g, `$&=${lineEnd}`));
}

/**
 * RFC 2046 section 5.1.1: no boundary may stand in what it parts, so bytes that are not encoded have no dashes;
 * and no carriage returns, since one at the end would be part of the line end where that is a bare line feed.
 */
const unencoded = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes) => bytes.map((byte) => (byte === 0x2d || byte === 0x0d ? 0x5f : byte)));

const file: fc.Arbitrary<PartPlan> = fc.oneof(
  fc.record({
    kind: fc.constant('file' as const),
    bytes: fc.uint8Array({ maxLength: 200 }),
    encoding: fc.constantFrom('base64' as const, 'quoted-printable' as const),
  }),
  fc.record({ kind: fc.constant('file' as const), bytes: unencoded, encoding: fc.constant('8bit' as const) }),
);

/** Each boundary begins with the one around it: only the whole line tells them apart. */
export const anyMultipart: fc.Arbitrary<PartPlan> = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9'()+_,./:=?-]{0,10}[A-Za-z0-9]$/),
    fc.infiniteStream(file),
    fc.infiniteStream(fc.nat(9)),
  )
  .map(([boundary, files, dice]) => {
    const roll = () => Number(dice.next().value);
    const grow = (own: string, depth: number): PartPlan => ({
      kind: 'multipart',
      boundary: own,
      children: Array.from({ length: 1 + (roll() % 3) }, (_, index) =>
        depth < 4 && roll() < 4 ? grow(`${own}${index}`, depth + 1) : files.next().value,
      ),
    });
    return grow(boundary, 0);
  });
