import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';

/** What is known, by type and name: `TXT _dmarc.example.org`. Anything else is a name that is not there. */
export type Zone = Readonly<Record<string, readonly string[]>>;

export type DnsServer = {
  readonly port: number;
  /** Every question so far, as a zone spells it. */
  readonly asked: readonly string[];
  /** Questions that this is true of are heard and never answered. */
  ignore(which: (question: string) => boolean): void;
  /** Whoever asks afterwards is told that nobody is there. */
  stop(): void;
};

const types = new Map([
  [1, 'A'],
  [5, 'CNAME'],
  [12, 'PTR'],
  [15, 'MX'],
  [16, 'TXT'],
  [28, 'AAAA'],
  [257, 'CAA'],
]);

/**
 * A name server for tests on 127.0.0.1, as much of RFC 1035 as the questions above take; over UDP alone. `*.example.org` in a
 * zone stands for every name under it that is not there itself.
 */
export async function startDns(zone: Zone | (() => Zone), wantedPort = 0): Promise<DnsServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  let isIgnored = (_question: string) => false;
  socket.on('message', (message, peer: RemoteInfo) => {
    const { question, end } = readQuestion(message);
    asked.push(question);
    if (!isIgnored(question))
      socket.send(
        answer(message.subarray(0, end), question, typeof zone === 'function' ? zone() : zone),
        peer.port,
        peer.address,
      );
  });
  socket.bind(wantedPort, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  let stopped = false;
  return {
    port,
    asked,
    ignore: (which) => {
      isIgnored = which;
    },
    stop: () => {
      if (!stopped) socket.close();
      stopped = true;
    },
  };
}

/** RFC 1035 section 4.1.2: labels after their lengths, a type and a class. */
function readQuestion(message: Buffer): { question: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = types.get(message.readUInt16BE(at + 1)) ?? 'other';
  return { question: `${type} ${labels.join('.').toLowerCase()}`, end: at + 5 };
}

function answer(asked: Buffer, question: string, zone: Zone): Buffer {
  const [type = '', name = ''] = question.split(' ');
  const records = zone[question] ?? zone[`${type} *.${name.slice(name.indexOf('.') + 1)}`] ?? [];
  const head = Buffer.from(asked);
  // A response, authoritative, recursion desired and available; NXDOMAIN where nothing is known.
  head.writeUInt16BE(records.length > 0 ? 0x8580 : 0x8583, 2);
  for (const [at, count] of [1, records.length, 0, 0].entries()) head.writeUInt16BE(count, 4 + 2 * at);
  return Buffer.concat([head, ...records.map((record) => recordOf(type, dataOf(type, record)))]);
}

function recordOf(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  // The name is the question's, which begins at byte 12.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE([...types].find(([, name]) => name === type)?.[0] ?? 16, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

/** As a zone file spells it: `10 mail.example.org`, `0 issue letsencrypt.org`. */
function dataOf(type: string, record: string): Buffer {
  const [first = '', second = '', third = ''] = record.split(' ');
  switch (type) {
    case 'A':
      return Buffer.from(record.split('.').map(Number));
    case 'AAAA':
      return addressOf(record);
    case 'MX':
      return Buffer.concat([Buffer.from([Number(first) >> 8, Number(first) & 255]), nameOf(second)]);
    case 'CNAME':
    case 'PTR':
      return nameOf(record);
    case 'CAA':
      return Buffer.concat([Buffer.from([Number(first), second.length]), Buffer.from(second + third, 'latin1')]);
    default: {
      const strings = record.match(/[\s\S]{1,255}/g) ?? [];
      return Buffer.concat(strings.flatMap((text) => [Buffer.from([text.length]), Buffer.from(text, 'latin1')]));
    }
  }
}

function nameOf(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([...labels.flatMap((text) => [Buffer.from([text.length]), Buffer.from(text)]), Buffer.alloc(1)]);
}

/** Of 128 bits, with one `::` at most. */
function addressOf(address: string): Buffer {
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const groups = [
    ...(before ?? []),
    ...Array(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill('0'),
    ...(after ?? []),
  ];
  return Buffer.from(groups.map((group) => group.padStart(4, '0')).join(''), 'hex');
}
