import { bundle } from "@remotion/bundler";
import { ensureBrowser, renderMedia, selectComposition } from "@remotion/renderer";
import shell from "@sparticuz/chromium";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { music } from "./music.mjs";
import { length } from "./src/timing.js";

const { values: asked } = parseArgs({
  options: {
    photo: { type: "string" },
    props: { type: "string", default: join(import.meta.dirname, "story.json") },
    out: { type: "string", default: join(import.meta.dirname, "target", "peer.mp4") },
    gl: { type: "string", default: "none" },
    concurrency: { type: "string", default: String(availableParallelism()) },
    frames: { type: "string" },
    "chrome-mode": { type: "string", default: "headless-shell" },
    "browser-executable": { type: "string" },
  },
});

const timed = async (work) => {
  const begin = performance.now();
  const made = await work();
  return [made, (performance.now() - begin) / 1000];
};

/** The photo and the music lie in the folder that Remotion serves beside the page. */
const shelf = (photo, story) => {
  const folder = mkdtempSync(join(tmpdir(), "peer-"));
  const name = `photo${extname(photo)}`;
  copyFileSync(photo, join(folder, name));
  writeFileSync(join(folder, "music.wav"), music(length(story) / 30));
  return { folder, name };
};

const render = async (browserExecutable, serveUrl, inputProps, outputLocation) => {
  const browser = {
    browserExecutable,
    chromeMode: asked["chrome-mode"],
    chromiumOptions: { gl: asked.gl === "none" ? null : asked.gl },
    logLevel: "error",
  };
  await ensureBrowser(browser);
  const composition = await selectComposition({ serveUrl, id: "ad", inputProps, ...browser });
  await renderMedia({
    composition,
    serveUrl,
    inputProps,
    outputLocation,
    codec: "h264",
    crf: 20,
    x264Preset: "medium",
    pixelFormat: "yuv420p",
    gopSize: 60,
    audioCodec: "aac",
    audioBitrate: "192k",
    imageFormat: "jpeg",
    concurrency: Number(asked.concurrency),
    frameRange: asked.frames ? asked.frames.split("-").map(Number) : null,
    colorSpace: "bt709",
    ...browser,
  });
};

const story = JSON.parse(readFileSync(asked.props, "utf8"));
const { folder, name } = shelf(resolve(asked.photo ?? story.photo), story);
const out = resolve(asked.out);
mkdirSync(join(out, ".."), { recursive: true });
const browserExecutable = asked["browser-executable"] ?? (await shell.executablePath());
const [serveUrl, bundling] = await timed(() =>
  bundle({ entryPoint: join(import.meta.dirname, "src", "index.jsx"), publicDir: folder, enableCaching: false }),
);
const [, rendering] = await timed(() => render(browserExecutable, serveUrl, { ...story, photo: name }, out));
[folder, serveUrl].forEach((made) => rmSync(made, { recursive: true, force: true }));
console.log(
  `${asked.frames ? `frames ${asked.frames}` : "the film"}: ${rendering.toFixed(1)} s (bundle before it ${bundling.toFixed(1)} s), gl ${asked.gl}, ` +
    `concurrency ${asked.concurrency}, ${asked["chrome-mode"]}, load ${loadavg()[0].toFixed(1)}`,
);
console.log(out);
