import { Composition, registerRoot } from "remotion";
import { Ad } from "./Ad.jsx";
import story from "../story.json";
import { length } from "./timing.js";

const Root = () => (
  <Composition
    id="ad"
    component={Ad}
    width={1080}
    height={1920}
    fps={30}
    durationInFrames={length(story)}
    defaultProps={story}
    calculateMetadata={({ props }) => ({ durationInFrames: length(props) })}
  />
);

registerRoot(Root);
