import bold from "@expo-google-fonts/manrope/800ExtraBold/Manrope_800ExtraBold.ttf";
import semiBold from "@expo-google-fonts/manrope/600SemiBold/Manrope_600SemiBold.ttf";
import { continueRender, delayRender } from "remotion";

const load = (file, weight) => new FontFace("Manrope", `url(${file})`, { weight }).load();

const waiting = delayRender("fonts");
Promise.all([load(bold, "800"), load(semiBold, "600")]).then((faces) => {
  faces.forEach((face) => document.fonts.add(face));
  continueRender(waiting);
});
