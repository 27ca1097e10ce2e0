const RATE = 48_000;
const CHORDS = [
  [220, 277.18, 329.63],
  [196, 246.94, 293.66],
  [174.61, 220, 261.63],
  [196, 246.94, 329.63],
];

const sample = (at) => {
  const chord = CHORDS[Math.floor(at / 2) % CHORDS.length];
  const beat = Math.exp(-6 * (at % 0.5));
  return chord.reduce((sum, hertz) => sum + Math.sin(2 * Math.PI * hertz * at), 0) * (0.06 + 0.08 * beat);
};

/** A plain bed of chords as a 16-bit stereo WAV: what is measured is the film, not the tune. */
export const music = (seconds) => {
  const frames = Math.round(seconds * RATE);
  const wav = Buffer.alloc(44 + frames * 4);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(36 + frames * 4, 4);
  wav.write("WAVEfmt ", 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(2, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 4, 28);
  wav.writeUInt16LE(4, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36);
  wav.writeUInt32LE(frames * 4, 40);
  for (let i = 0; i < frames; i++) {
    const value = Math.round(sample(i / RATE) * 32_767);
    wav.writeInt16LE(value, 44 + i * 4);
    wav.writeInt16LE(value, 46 + i * 4);
  }
  return wav;
};
