// Plays one ad as any player would: asks with this page's own query, shows the film that fits best, and tells what
// happens. Whether it is seen is told as the MRC counts it: half of it for two seconds.
import { VASTClient, VASTTracker } from './vast-client.min.js';

const SEEN_SHARE = 0.5;
const SEEN_MS = 2000;
const MEDIA_FILE_CANNOT_BE_PLAYED = '405';
/** Whoever has just launched a campaign tries it at once; other nodes hear of it, and are lent its money, within seconds. */
const PATIENCE_MS = 6000;
const LOOK_AGAIN_MS = 200;

const $ = (id) => document.getElementById(id);
const film = $('film');
const framed = window.top !== window;

document.documentElement.classList.toggle('framed', framed);
const tag = new URL('vast', location.href);
tag.search = location.search;
start().catch(() => say('The ad could not be fetched.'));

async function start() {
  offerEmbedding();
  const client = new VASTClient();
  await untilReady(performance.now() + PATIENCE_MS);
  const ad = (await client.get(tag.href)).ads[0];
  const creative = ad?.creatives.find((c) => c.type === 'linear');
  if (!creative) {
    $('stage').hidden = true;
    say('There is no ad for this place at present.');
    return;
  }
  say(`${ad.title} by ${ad.advertiser?.value ?? ad.advertiser ?? 'an advertiser'}`);
  play(ad, creative, new VASTTracker(client, ad, creative));
}

function play(ad, creative, tracker) {
  captions(creative);
  film.src = bestFile(creative.mediaFiles).fileURL;
  film.addEventListener('loadedmetadata', () => tracker.setDuration(film.duration));
  film.addEventListener('playing', () => tracker.trackImpression(), { once: true });
  film.addEventListener('timeupdate', () => {
    tracker.setProgress(film.currentTime);
    $('left').textContent = Number.isFinite(film.duration) ? `${Math.ceil(film.duration - film.currentTime)} s` : '';
  });
  film.addEventListener('ended', () => {
    tracker.complete();
    showCard(ad);
  });
  film.addEventListener('error', () => {
    tracker.error({ ERRORCODE: MEDIA_FILE_CANNOT_BE_PLAYED });
    say('The film cannot be played here.');
  });
  watch(tracker);
  controls(tracker);
  film.play().catch(() => say('Press Play.'));
}

/** A look decides nothing and costs nothing; where no campaign is named, any ad will do. */
async function untilReady(deadline) {
  const answer = await fetch(tag, { method: 'HEAD' });
  if (answer.headers.get('Reelwright-Ready') === 'false' && performance.now() < deadline) {
    await new Promise((soon) => setTimeout(soon, LOOK_AGAIN_MS));
    await untilReady(deadline);
  }
}

/** The one whose shape wastes least of the place. */
function bestFile(files) {
  const place = framed ? innerWidth / innerHeight : Math.min(innerWidth, 960) / 640;
  const waste = (file) => Math.abs(Math.log(file.width / file.height / place));
  return files.filter((f) => film.canPlayType(f.mimeType)).sort((a, b) => waste(a) - waste(b))[0] ?? files[0];
}

/** A browser lets captions of another host in only if the film was asked for in the same way. */
function captions(creative) {
  film.crossOrigin = 'anonymous';
  for (const file of creative.closedCaptionFiles ?? []) {
    const track = Object.assign(document.createElement('track'), { kind: 'captions', src: file.fileURL, label: file.language });
    track.srclang = file.language;
    film.append(track);
  }
}

function controls(tracker) {
  const pressed = (button, on) => button.setAttribute('aria-pressed', String(on));
  $('play').addEventListener('click', () => (film.paused ? film.play() : film.pause()));
  film.addEventListener('play', () => pressed($('play'), true));
  film.addEventListener('pause', () => pressed($('play'), false));
  $('sound').addEventListener('click', () => {
    film.muted = !film.muted;
    pressed($('sound'), !film.muted);
  });
  tracker.on('clickthrough', (address) => {
    $('visit').href = address;
    $('card').href = address;
  });
  const page = tracker.clickThroughURLTemplate?.url;
  if (page) {
    for (const link of [$('visit'), $('card')]) {
      link.href = page;
      link.addEventListener('click', () => film.pause());
    }
    $('visit').hidden = false;
  }
}

function showCard(ad) {
  const companion = ad.creatives.find((c) => c.type === 'companion')?.variations?.[0];
  const picture = companion?.staticResources?.[0]?.url;
  if (picture) {
    $('poster').src = picture;
    $('poster').alt = companion.altText ?? ad.title;
    $('card').hidden = false;
  }
}

/** Seen is what plays for two seconds on end while half of it is in view; a pause or a look elsewhere begins them anew. */
function watch(tracker) {
  let inView = false;
  let told = false;
  let timer;
  const tell = (tale) => {
    if (!told) {
      told = true;
      tale();
    }
  };
  const again = () => {
    clearTimeout(timer);
    if (inView && !told && !film.paused && !document.hidden) {
      timer = setTimeout(() => tell(() => tracker.trackViewableImpression()), SEEN_MS);
    }
  };
  const over = () => {
    clearTimeout(timer);
    if (film.played.length > 0) {
      tell(() => tracker.trackNotViewableImpression());
    }
  };
  new IntersectionObserver(([entry]) => {
    inView = entry.intersectionRatio >= SEEN_SHARE;
    again();
  }, { threshold: [0, SEEN_SHARE] }).observe(film);
  for (const change of ['playing', 'pause', 'waiting']) {
    film.addEventListener(change, () => (change === 'playing' ? again() : clearTimeout(timer)));
  }
  document.addEventListener('visibilitychange', again);
  film.addEventListener('ended', over, { once: true });
  addEventListener('pagehide', over, { once: true });
}

function offerEmbedding() {
  if (!framed) {
    $('embed').value = `<iframe src="${location.href.replaceAll('&', '&amp;')}" width="360" height="640" style="border:0" `
      + 'allow="autoplay; fullscreen" title="Advertisement"></iframe>';
    $('about').hidden = false;
  }
}

function say(text) {
  $('state').textContent = text;
}
