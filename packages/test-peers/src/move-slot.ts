import { type RedisServer, redisCli } from './redis-server.ts';

/** A slot of a cluster on its way from one primary to another. */
export type SlotMove = {
  readonly slot: number;
  /** Every node that answers. */
  readonly nodes: readonly RedisServer[];
  /** The primary that gets it. */
  readonly to: RedisServer;
  /** Called when the move has begun, and again after each key: what is asked for then finds the slot half here, half there. */
  readonly between?: () => Promise<void>;
};

/**
 * Moves it key by key, in the order that `redis-cli --cluster reshard` keeps, and resolves once every primary knows. One
 * at a time: a cluster has no defence against two that give and take at once.
 */
export async function moveSlot({ slot, nodes, to, between = async () => {} }: SlotMove): Promise<void> {
  const known = await readPrimaries(nodes);
  const source = known.find(({ slots }) => slots(slot));
  const target = known.find(({ server }) => server === to);
  if (!source || !target) throw new Error(`nobody has slot ${slot}, or who is to get it is no primary`);
  if (source === target) return;
  const setSlot = (server: RedisServer, ...how: string[]) => cli(server, 'cluster', 'setslot', String(slot), ...how);
  await setSlot(to, 'importing', source.id);
  await setSlot(source.server, 'migrating', target.id);
  await between();
  for (;;) {
    const [key] = lines(await cli(source.server, 'cluster', 'getkeysinslot', String(slot), '1'));
    if (key === undefined) break;
    await cli(source.server, 'migrate', '127.0.0.1', String(to.port), key, '0', '5000');
    await between();
  }
  const others = known.filter((one) => one !== source && one !== target);
  for (const { server } of [target, source, ...others]) await setSlot(server, 'node', target.id);
}

/** The slots that hold at least one key that matches. */
export async function slotsWithKeys(nodes: readonly RedisServer[], pattern: string): Promise<readonly number[]> {
  const slots = new Set<number>();
  for (const { server } of await readPrimaries(nodes))
    for (const key of lines(await cli(server, '--scan', '--pattern', pattern)))
      slots.add(Number(await cli(server, 'cluster', 'keyslot', key)));
  return [...slots];
}

export async function primaryOf(slot: number, nodes: readonly RedisServer[]): Promise<RedisServer> {
  const found = (await readPrimaries(nodes)).find(({ slots }) => slots(slot));
  if (!found) throw new Error(`nobody has slot ${slot}`);
  return found.server;
}

type Primary = { readonly server: RedisServer; readonly id: string; slots(slot: number): boolean };

/** Each by what it says of itself. */
async function readPrimaries(nodes: readonly RedisServer[]): Promise<readonly Primary[]> {
  const all = await Promise.all(
    nodes.map(async (server) => {
      const own = lines(await cli(server, 'cluster', 'nodes')).find((line) => line.includes('myself')) ?? '';
      const [id = '', , flags = '', , , , , , ...ranges] = own.split(' ');
      const has = (slot: number) => (range: string) => {
        const [from = Number.NaN, to = from] = range.split('-').map(Number);
        return from <= slot && slot <= to;
      };
      return { server, id, flags, slots: (slot: number) => ranges.some(has(slot)) };
    }),
  );
  return all.filter(({ flags }) => flags.includes('master'));
}

/** redis-cli ends well whatever it is told; what begins like an error is one. */
async function cli({ port }: RedisServer, ...args: string[]): Promise<string> {
  const said = (await redisCli(['-p', String(port), ...args])).trim();
  if (/^(ERR|IOERR|BUSYKEY|TRYAGAIN|CLUSTERDOWN|MOVED|ASK|NOAUTH)\b/.test(said)) throw new Error(`${args[0]}: ${said}`);
  return said;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
