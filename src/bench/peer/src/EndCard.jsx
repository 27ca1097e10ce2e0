import { AbsoluteFill } from "remotion";
import { Backdrop } from "./Backdrop.jsx";
import { Product } from "./Product.jsx";
import { Rise } from "./Rise.jsx";

const LINE = { position: "absolute", width: "100%", textAlign: "center" };

export const EndCard = ({ scene, story }) => (
  <AbsoluteFill>
    <Backdrop palette={story.palette} />
    <Product photo={story.photo} scene={scene} centre={560} size={680} />
    <Rise after={4} style={{ ...LINE, top: 1010, fontWeight: 800, fontSize: 128 }}>
      {story.name}
    </Rise>
    <Rise after={11} style={{ ...LINE, top: 1230 }}>
      <span style={{ ...BUTTON, background: story.palette.button }}>{story.action}</span>
    </Rise>
    <Rise after={18} style={{ ...LINE, top: 1390, fontWeight: 600, fontSize: 40 }}>
      {story.footnote}
    </Rise>
  </AbsoluteFill>
);

const BUTTON = {
  display: "inline-block",
  padding: "22px 56px",
  borderRadius: 60,
  color: "#fff",
  fontWeight: 800,
  fontSize: 54,
};
