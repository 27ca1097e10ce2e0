// Asks the same again and again over connections that are kept, and prints how many answers had which status, and the
// times that half, and 99 of 100, took at most. Usage: node load.mjs <url> <times> <at once> [body]
import http from 'node:http';

const [, , url, times, atOnce, body] = process.argv;
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(atOnce) });
const target = new URL(url);
const options = { agent, method: body ? 'POST' : 'GET', headers: body ? { 'Content-Type': 'application/json' } : {} };
const statuses = {};
const took = [];
let left = Number(times);

const ask = () => new Promise((done, failed) => {
  const begun = performance.now();
  const request = http.request(target, options, (answer) => {
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

await Promise.all(Array.from({ length: Number(atOnce) }, async () => {
  while (left-- > 0) {
    await ask();
  }
}));
agent.destroy();
took.sort((a, b) => a - b);
console.log(JSON.stringify({ statuses, p50: took[took.length >> 1], p99: took[Math.floor(took.length * 0.99)] }));
