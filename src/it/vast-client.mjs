// Reads VAST from standard input with @dailymotion/vast-client, as a player would that got it from its tag, and prints what
// it understood. Usage: node vast-client.mjs < vast.xml
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import vast from '@dailymotion/vast-client';

const document = readFileSync(0);
const server = createServer((question, answer) => answer.setHeader('Content-Type', 'application/xml').end(document));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const answer = await new vast.VASTClient().get(`http://127.0.0.1:${server.address().port}/`);
server.closeAllConnections();
server.close();

console.log(JSON.stringify({
  version: answer.version,
  ads: answer.ads.map((ad) => {
    const linear = ad.creatives.find((creative) => creative.type === 'linear');
    return {
      title: ad.title,
      sequence: Number(ad.sequence ?? 0),
      impressions: ad.impressionURLTemplates.length,
      seconds: linear.duration,
      media: linear.mediaFiles.map((file) => file.fileURL),
      events: Object.keys(linear.trackingEvents),
      companions: ad.creatives.filter((creative) => creative.type === 'companion').length,
    };
  }),
}));
