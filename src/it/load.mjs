// Asks the same again and again over connections that are kept, and prints how many answers had which status, and the
// times that half, and 99 of 100, took at most. Usage: node load.mjs <url> <times> <at once> [body] [a second]
// Without a body it gets; "@<file>" as the URL is a file of URLs, of which each is asked once. With so many a second, each
// is asked when it is due, whether others were answered or not, and its time counts from then.
import http from 'node:http';
import { readFileSync } from 'node:fs';

const [, , address, times, atOnce, body, aSecond] = process.argv;
const addresses = address.startsWith('@') ? readFileSync(address.slice(1), 'utf8').trim().split('\n') : [address];
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(atOnce) });
const targets = addresses.map((url) => new URL(url));
const options = { agent, method: body ? 'POST' : 'GET', headers: body ? { 'Content-Type': 'application/json' } : {} };
const statuses = {};
const took = [];
let left = Number(times);
let asked = 0;

const ask = (begun = performance.now()) => new Promise((done, failed) => {
  const request = http.request(targets[asked++ % targets.length], options, (answer) => {
    answer.on('data', () => {});
    answer.on('end', () => {
      statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
      took.push(performance.now() - begun);
      done();
    });
  });
  request.on('error', failed);
  request.end(body);
});

const asFastAsAnswered = () => Promise.all(Array.from({ length: Number(atOnce) }, async () => {
  while (left-- > 0) {
    await ask();
  }
}));

const asTheyAreDue = () => new Promise((done, failed) => {
  const begun = performance.now();
  const answers = [];
  const tick = () => {
    const due = Math.min(Number(times), Math.floor((performance.now() - begun) / 1000 * Number(aSecond)));
    while (answers.length < due) {
      answers.push(ask(begun + answers.length / Number(aSecond) * 1000));
    }
    if (answers.length < Number(times)) {
      setTimeout(tick, 1);
    } else {
      Promise.all(answers).then(done, failed);
    }
  };
  tick();
});

const start = performance.now();
await (aSecond ? asTheyAreDue() : asFastAsAnswered());
const seconds = (performance.now() - start) / 1000;
agent.destroy();
took.sort((a, b) => a - b);
console.log(JSON.stringify({ statuses, p50: took[took.length >> 1], p99: took[Math.floor(took.length * 0.99)],
  aSecond: Math.round(took.length / seconds) }));
