/**
 * What one would write first: smtp-server, simpleParser as it comes, Redis and Socket.IO. It promises little: no
 * lifetime beyond a TTL, no limits, nobody's mail kept from anybody. Takes Redis's URL; prints its SMTP and HTTP ports.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@redis/client';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Server } from 'socket.io';

const redis = await createClient({ url: process.argv[2] ?? '' }).connect();
const subscriber = await redis.duplicate().connect();
const http = createServer();
const io = new Server(http);

io.on('connection', (socket) =>
  socket.on('join', (address: string, joined: () => void) => {
    socket.join(address);
    joined();
  }),
);
await subscriber.subscribe('mail', (json) => {
  const mail = JSON.parse(json);
  io.to(mail.address).emit('mail', mail);
});

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData: async (stream, session, done) => {
    const parsed = await simpleParser(stream);
    for (const { address } of session.envelope.rcptTo) {
      const json = JSON.stringify({ id: randomUUID(), address, ...parsed });
      await redis.multi().rPush(`mails:${address}`, json).expire(`mails:${address}`, 3600).exec();
      await redis.publish('mail', json);
    }
    done();
  },
});

http.listen(0, '127.0.0.1', () =>
  smtp.listen(0, '127.0.0.1', () => {
    const ports = [smtp.server, http].map((server) => (server.address() as AddressInfo).port);
    process.stdout.write(`${ports.join(' ')}\n`);
  }),
);
