import { linearTiming, TransitionSeries } from "@remotion/transitions";
import { fade } from "@remotion/transitions/fade";
import { slide } from "@remotion/transitions/slide";
import { AbsoluteFill, Easing, Html5Audio, staticFile } from "remotion";
import { EndCard } from "./EndCard.jsx";
import { Scene } from "./Scene.jsx";
import { OVERLAP, overlaps } from "./timing.js";
import "./font.js";

const TIMING = linearTiming({ durationInFrames: OVERLAP, easing: Easing.inOut(Easing.cubic) });

const LOOK = { fade: fade(), slide: slide({ direction: "from-right" }) };

const parts = (story) =>
  story.scenes.flatMap((scene, index) => {
    const View = index === story.scenes.length - 1 ? EndCard : Scene;
    const shown = (
      <TransitionSeries.Sequence key={index} durationInFrames={scene.frames}>
        <View scene={scene} story={story} />
      </TransitionSeries.Sequence>
    );
    return overlaps(scene)
      ? [shown, <TransitionSeries.Transition key={`${index}-`} timing={TIMING} presentation={LOOK[scene.joint]} />]
      : [shown];
  });

export const Ad = (story) => (
  <AbsoluteFill style={{ fontFamily: "Manrope", color: story.palette.ink }}>
    <TransitionSeries>{parts(story)}</TransitionSeries>
    <Html5Audio src={staticFile("music.wav")} />
  </AbsoluteFill>
);
