// Asks the same again and again over connections that are kept, and prints how many answers had which status, and the
// times that half, and 99 of 100, took at most. Usage: node load.mjs <url> <times> <at once> [body] [a second]
// Without a body it gets; "@<file>" as the URL is a file of URLs, of which each is asked once. With so many a second, each
// is asked when it is due, whether others were answered or not, and its time counts from then.
// It reads no more of HTTP than statuses and lengths: node's own client takes more of a processor than the server that it asks.
import net from 'node:net';
import os from 'node:os';
import { readFileSync } from 'node:fs';

const [, , address, times, atOnce, body, aSecond] = process.argv;
const urls = (address.startsWith('@') ? readFileSync(address.slice(1), 'utf8').trim().split('\n') : [address])
  .map((url) => new URL(url));
const { hostname, port } = urls[0];
const statuses = {};
const took = [];
const idle = [];
const waiting = [];
let asked = 0;
let finished;
let failed;
const end = new Promise((done, refuse) => { finished = done; failed = refuse; });

const text = (url) => `${body ? 'POST' : 'GET'} ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n`
  + (body ? `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}` : '\r\n');
const requests = urls.map((url) => Buffer.from(text(url)));

/** How long an answer is in all, or nothing while that cannot be told. */
function length(answer) {
  const head = answer.indexOf('\r\n\r\n');
  if (head < 0) {
    return undefined;
  }
  const fields = answer.toString('latin1', 0, head).toLowerCase();
  const told = /\r\ncontent-length: *(\d+)/.exec(fields);
  if (told) {
    return head + 4 + Number(told[1]);
  }
  const last = fields.includes('chunked') ? answer.indexOf('\r\n0\r\n\r\n', head + 2) : -1;
  return last < 0 ? undefined : last + 7;
}

function ask(connection, begun) {
  connection.begun = begun;
  connection.socket.write(requests[asked++ % requests.length]);
}

function answered(connection, status) {
  statuses[status] = (statuses[status] ?? 0) + 1;
  took.push(performance.now() - connection.begun);
  if (took.length === Number(times)) {
    finished();
  } else if (waiting.length > 0) {
    ask(connection, waiting.shift());
  } else {
    idle.push(connection);
    next();
  }
}

/** As fast as they are answered. */
function next() {
  if (!aSecond && asked < Number(times)) {
    ask(idle.pop(), performance.now());
  }
}

/** As they are due. */
function tick(begun, due) {
  const now = Math.min(Number(times), Math.floor((performance.now() - begun) / 1000 * Number(aSecond)));
  for (let i = due; i < now; i++) {
    const at = begun + i / Number(aSecond) * 1000;
    idle.length > 0 ? ask(idle.pop(), at) : waiting.push(at);
  }
  if (now < Number(times)) {
    setTimeout(tick, 1, begun, now);
  }
}

function connect() {
  const connection = { socket: net.connect({ host: hostname, port, noDelay: true }), begun: 0 };
  let answer = Buffer.alloc(0);
  connection.socket.on('data', (more) => {
    answer = answer.length === 0 ? more : Buffer.concat([answer, more]);
    if (answer.length >= (length(answer) ?? Infinity)) {
      const status = answer.toString('latin1', 9, 12);
      answer = Buffer.alloc(0);
      answered(connection, status);
    }
  });
  connection.socket.on('error', failed);
  connection.socket.on('close', () => failed(new Error('the server closed a connection')));
  return new Promise((done) => { connection.socket.once('connect', () => done(connection)); });
}

/** On the server's own machine who measures would be measured: he waits for a processor while the server works. Only root may. */
function goFirst() {
  try {
    os.setPriority(-10);
  } catch {
    console.error('not the first: times hold what this client waited for a processor');
  }
}

if (aSecond) {
  goFirst();
}
idle.push(...await Promise.all(Array.from({ length: Number(atOnce) }, connect)));
const start = performance.now();
if (aSecond) {
  tick(start, 0);
} else {
  idle.slice().forEach(next);
}
await end;
const seconds = (performance.now() - start) / 1000;
took.sort((a, b) => a - b);
console.log(JSON.stringify({ statuses, p50: took[took.length >> 1], p99: took[Math.floor(took.length * 0.99)],
  aSecond: Math.round(took.length / seconds) }));
process.exit(0);
