import type { Socket } from 'node:net';
import { type Admission, admitConnections, networkOf } from '@mayfly/inbox/admit-connections';
import type { IngesterMeters, RefusedClass } from './ingester-meters.ts';
import { readProxyHeader } from './read-proxy-header.ts';
import { noProxyHeader, type SmtpReply, textOf, tooMuch, tooSlow } from './smtp-reply.ts';

/** Peers of the operator's. */
export type Peers = { includes(address: string): boolean };

export type DoorDeps = {
  readonly admission: Admission;
  /** Known to be honest: no limit for one address holds for them. */
  readonly relays: Peers;
  /** Speak for others, and say for whom with a PROXY header. */
  readonly proxies: Peers;
  readonly meters?: Pick<IngesterMeters, 'refused' | 'turnedAway'>;
  /** How long a proxy may take for that, in milliseconds. */
  readonly headerMs: number;
};

/** Who a connection is from. Of a network it is what limits count by; undefined: nothing is counted. */
export type Visitor = { readonly address: string; readonly network: string | undefined };

export type LetIn = (visitor: Visitor, leave: () => void) => void;

export type Door = {
  /** Lets in who may; `leave` is to be called once when it has gone. Everyone else is sent away. */
  enter(socket: Socket, letIn: LetIn): void;
  /** Who has not said yet for whom it comes is sent away. */
  close(): void;
};

export function createDoor({ admission, relays, proxies, headerMs, meters }: DoorDeps): Door {
  const admit = admitConnections(admission);
  const waiting = new Set<Socket>();

  function enter(socket: Socket, letIn: LetIn): void {
    const peer = socket.remoteAddress;
    // Undefined where it has gone already.
    if (peer === undefined) socket.destroy();
    else if (proxies.includes(peer)) introduce(socket, peer, letIn);
    else welcome(socket, peer, relays.includes(peer), letIn);
  }

  function introduce(socket: Socket, proxy: string, letIn: LetIn): void {
    waiting.add(socket);
    socket.on('error', ignore);
    void readProxyHeader(socket, headerMs).then((header) => {
      waiting.delete(socket);
      socket.off('error', ignore);
      if (socket.destroyed) return;
      if (header === 'late') refuse(socket, tooSlow, 'too_slow');
      else if (header === 'malformed') refuse(socket, noProxyHeader, 'no_proxy_header');
      else if (header.address === undefined) welcome(socket, proxy, true, letIn);
      else welcome(socket, header.address, relays.includes(header.address), letIn);
    });
  }

  function welcome(socket: Socket, address: string, isKnown: boolean, letIn: LetIn): void {
    const leave = isKnown ? ignore : admit(address);
    if (leave) letIn({ address, network: isKnown ? undefined : networkOf(address) }, leave);
    else refuse(socket, tooMuch, 'too_many');
  }

  function refuse(socket: Socket, reply: SmtpReply, why: RefusedClass): void {
    meters?.refused(`${reply.code} ${reply.enhanced}`);
    meters?.turnedAway(why);
    turnAway(socket, reply);
  }

  return {
    enter,
    close: () => {
      for (const socket of waiting) socket.destroy();
    },
  };
}

function ignore(): void {}

/** Not worth a session: one line, and the socket is gone. */
function turnAway(socket: Socket, reply: SmtpReply): void {
  socket.on('error', ignore);
  socket.end(`${reply.code} ${textOf(reply)}\r\n`);
  socket.destroySoon();
}
