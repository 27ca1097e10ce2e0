import { Rise } from "./Rise.jsx";

const WORDS = {
  display: "inline-block",
  padding: "18px 32px",
  borderRadius: 24,
  background: "rgba(24, 26, 28, .88)",
  color: "#fff",
  fontWeight: 600,
  fontSize: 44,
};

export const Pill = ({ children }) => (
  <Rise after={0} style={{ position: "absolute", top: 1590, width: "100%", textAlign: "center" }}>
    <span style={WORDS}>{children}</span>
  </Rise>
);
