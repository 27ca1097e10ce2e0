import { Img, interpolate, staticFile, useCurrentFrame } from "remotion";

const ends = [0, 1];

/** The photo in a disc, moved by whole-scene transforms that the browser draws between the pixels. */
export const Product = ({ photo, scene, centre, size }) => {
  const done = useCurrentFrame() / scene.frames;
  const { from, to } = scene.move;
  const [x, y, scale] = from.map((start, axis) => interpolate(done, ends, [start, to[axis]]));
  const disc = {
    position: "absolute",
    left: 540 - size / 2,
    top: centre - size / 2,
    width: size,
    height: size,
    borderRadius: "50%",
    overflow: "hidden",
    boxShadow: "0 30px 80px rgba(20, 20, 20, .16)",
  };
  const move = { width: "100%", height: "100%", objectFit: "cover", transform: `translate(${x}px, ${y}px) scale(${scale})` };
  return (
    <div style={disc}>
      <Img src={staticFile(photo)} style={move} />
    </div>
  );
};
