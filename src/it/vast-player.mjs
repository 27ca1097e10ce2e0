// Plays an ad as a player built on @dailymotion/vast-client would: reads the tag, tells every event, twice where a
// player may, clicks, and prints what it found. Usage: node vast-player.mjs <ad tag>
import vast from '@dailymotion/vast-client';

const { VASTClient, VASTTracker } = vast;
const told = [];

const client = new VASTClient();
const answer = await client.get(process.argv[2]);
const found = { version: answer.version, ads: answer.ads.length };

if (answer.ads.length > 0) {
  // In a browser the client tells an event by loading a picture; Node has none.
  globalThis.window = {};
  globalThis.Image = class {
    set src(address) {
      told.push(fetch(address, { redirect: 'manual' }).then((answer) => answer.status));
    }
  };

  const ad = answer.ads[0];
  const creative = ad.creatives.find((c) => c.type === 'linear');
  const tracker = new VASTTracker(client, ad, creative);
  let clickedTo = '';
  tracker.on('clickthrough', (address) => (clickedTo = address));

  tracker.trackImpression();
  tracker.trackViewableImpression();
  tracker.setDuration(creative.duration);
  for (let second = 0; second <= creative.duration; second += 0.25) {
    tracker.setProgress(second);
  }
  tracker.complete();
  tracker.complete();
  tracker.error({ ERRORCODE: '405' });
  tracker.click();

  const film = await fetch(creative.mediaFiles[0].fileURL);
  // VAST 3 has no captions.
  const words = creative.closedCaptionFiles?.[0];
  const captions = words ? await fetch(words.fileURL) : undefined;
  const page = clickedTo ? await fetch(clickedTo, { redirect: 'manual' }) : undefined;
  Object.assign(found, {
    servingId: ad.adServingId,
    title: ad.title,
    advertiser: ad.advertiser?.value ?? ad.advertiser,
    universalAdId: creative.universalAdIds?.[0]?.value ?? '',
    duration: creative.duration,
    film: { type: creative.mediaFiles[0].mimeType, width: creative.mediaFiles[0].width, status: film.status,
      bytes: (await film.arrayBuffer()).byteLength },
    captions: { language: words?.language ?? '', text: (await captions?.text()) ?? '' },
    landedOn: page?.headers.get('location') ?? '',
    answers: await Promise.all(told),
  });
}

console.log(JSON.stringify(found));
