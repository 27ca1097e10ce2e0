// Reads VAST from standard input with iab-vast-parser, which shares no code with @dailymotion/vast-client, and prints
// what it understood. Usage: node vast-reader.mjs < vast.xml
import { readFileSync } from 'node:fs';
import vastParser from 'iab-vast-parser';

const parse = vastParser.default ?? vastParser;
const vast = parse(readFileSync(0, 'utf8'));

console.log(JSON.stringify({
  version: vast.version,
  ads: [...vast.ads, ...(vast.adPod?.ads ?? [])].map((ad) => {
    const creatives = [...ad.creatives];
    const { linear } = creatives.find((creative) => creative.linear);
    return {
      title: ad.adTitle,
      sequence: ad.sequence ?? 0,
      impressions: ad.impressions.map((impression) => impression.uri),
      errors: ad.errors,
      seconds: linear.duration,
      media: linear.mediaFiles.map((file) => ({ uri: file.uri, type: file.type, width: file.width })),
      landing: linear.videoClicks?.clickThrough?.uri ?? '',
      companions: creatives.filter((creative) => creative.companionAds).length,
    };
  }),
}));
