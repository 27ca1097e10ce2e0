/** Frames that two scenes share while one turns into the other. */
export const OVERLAP = 13;

export const overlaps = (scene) => scene.joint === "fade" || scene.joint === "slide";

export const length = ({ scenes }) =>
  scenes.reduce((sum, scene) => sum + scene.frames - (overlaps(scene) ? OVERLAP : 0), 0);
