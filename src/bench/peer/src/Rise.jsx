import { Easing, interpolate, useCurrentFrame } from "remotion";

const CLAMP = { extrapolateLeft: "clamp", extrapolateRight: "clamp", easing: Easing.out(Easing.cubic) };

export const Rise = ({ after, style, children }) => {
  const shown = interpolate(useCurrentFrame(), [after, after + 14], [0, 1], CLAMP);
  return (
    <div style={{ ...style, opacity: shown, transform: `translateY(${(1 - shown) * 60}px)` }}>{children}</div>
  );
};
