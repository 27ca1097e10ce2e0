import { AbsoluteFill } from "remotion";

export const Backdrop = ({ palette }) => (
  <AbsoluteFill style={{ background: `linear-gradient(${palette.ground}, ${palette.shade})` }} />
);
