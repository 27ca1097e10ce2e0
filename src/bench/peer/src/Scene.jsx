import { AbsoluteFill, Sequence } from "remotion";
import { Backdrop } from "./Backdrop.jsx";
import { Pill } from "./Pill.jsx";
import { Product } from "./Product.jsx";
import { Rise } from "./Rise.jsx";

const HEADLINE = {
  position: "absolute",
  top: 230,
  width: "100%",
  textAlign: "center",
  whiteSpace: "pre-line",
  fontWeight: 800,
  fontSize: 128,
  lineHeight: 1.16,
  letterSpacing: "-0.02em",
};

export const Scene = ({ scene, story }) => (
  <AbsoluteFill>
    <Backdrop palette={story.palette} />
    <Product photo={story.photo} scene={scene} centre={1110} size={900} />
    <Rise after={4} style={HEADLINE}>
      {scene.headline}
    </Rise>
    {scene.captions.map(({ text, from, to }) => (
      <Sequence key={from} from={from} durationInFrames={to - from} layout="none">
        <Pill>{text}</Pill>
      </Sequence>
    ))}
  </AbsoluteFill>
);
