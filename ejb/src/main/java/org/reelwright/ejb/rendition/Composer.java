package org.reelwright.ejb.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.reelwright.domain.rendition.SoundPlan;

/**
 * Writes a piece for one film: chords that go out and come home with the end card, a groove that builds, a motif that
 * returns, and accents where the picture changes. The same plan gives the same piece.
 */
final class Composer {

    private static final int STEPS = 16;

    private final SoundPlan plan;
    private final Mood mood;
    private final Form form;
    private final SplittableRandom chance;
    private final List<Chord> progression;
    private final int key;
    private final Score score = new Score();

    private Composer(SoundPlan plan, Mood mood) {
        this.plan = plan;
        this.mood = mood;
        this.chance = new SplittableRandom(plan.seed());
        this.form = Form.of(plan);
        this.progression =
                mood.progressions().get(chance.nextInt(mood.progressions().size()));
        this.key = mood.key() + chance.nextInt(5);
    }

    static Score compose(SoundPlan plan, Mood mood) {
        var composer = new Composer(plan, mood);
        composer.harmony();
        composer.groove();
        composer.melody();
        composer.accents();
        composer.ending();
        return composer.score;
    }

    private Chord chord(double beat) {
        if (beat >= form.homeBeat()) {
            return mood.home();
        }
        boolean leadsHome = beat >= (form.homeBeat() - 2) / 4 * 4;
        return leadsHome && form.homeBeat() > 5
                ? mood.cadence()
                : progression.get((int) (beat / 4) % progression.size());
    }

    private void harmony() {
        int beats;
        for (int bar = 0; bar < form.lastBeat(); bar += beats) {
            beats = barLength(bar);
            Chord chord = chord(bar);
            int intensity = form.intensity(bar);
            for (int pitch : chord.voiced(key, key + 9)) {
                double strength = intensity == 0 ? .55 : .5;
                score.add(Bus.HARMONY, mood.band().pad(), note(bar, beats - .1, pitch, strength, 0));
            }
            bar(bar, beats, intensity);
        }
    }

    /** A bar may be cut short by the end card, which begins one of its own. */
    private int barLength(int bar) {
        int next = bar < form.homeBeat() ? form.homeBeat() : form.lastBeat();
        return Math.min(4, next - bar);
    }

    private void bar(int bar, int beats, int intensity) {
        Mood.Band band = mood.band();
        Chord chord = chord(bar);
        List<Integer> high = chord.voiced(key, key + 14);
        for (int step = 0; step < beats * 4; step++) {
            double at = bar + step / 4.;
            char broken = band.pattern().charAt(step % STEPS);
            if (broken != '.' && (intensity != 1 || step % 2 == 0)) {
                int pitch = high.get((broken - '0') % high.size()) + (broken == '3' && intensity == 2 ? 12 : 0);
                double pan = (step % 4 - 1.5) * .22;
                score.add(Bus.HARMONY, band.broken(), swung(at, .9, pitch, accent(step, .4, .5), pan));
            }
            if (band.comp().charAt(step % STEPS) != '.' && intensity > 0 && !form.breath(at)) {
                double loud = band.comp().charAt(step % STEPS) == 'x' ? .5 : .35;
                for (int pitch : chord.voiced(key, key + 10)) {
                    double strum = at + (pitch - key) * .0012 / form.beat();
                    score.add(Bus.HARMONY, band.comping(), swung(strum, .35, pitch, loud, .18));
                }
            }
            bass(band, chord, at, step, intensity);
        }
    }

    private void bass(Mood.Band band, Chord chord, double at, int step, int intensity) {
        char played = band.bass().charAt(step % STEPS);
        if (played == '.' || intensity == 0 && step > 0 || form.breath(at)) {
            return;
        }
        int next = step + 1;
        while (next < STEPS && band.bass().charAt(next) == '.') {
            next++;
        }
        int up = played == '5' ? 7 : played == '8' ? 12 : 0;
        int pitch = chord.bass(key, 31) + up;
        score.add(Bus.BASS, band.bassist(), swung(at, (next - step) / 4. - .04, pitch, .85, 0));
    }

    private void groove() {
        Mood.Groove groove = mood.groove();
        for (int step = 0; step < form.lastBeat() * 4; step++) {
            double at = step / 4.;
            int inBar = at < form.homeBeat() ? step % STEPS : (step - form.homeBeat() * 4) % STEPS;
            int intensity = form.intensity(at);
            boolean breath = form.breath(at);
            double kick = hit(groove.kick(), inBar);
            if (kick > 0 && intensity > 0 && !breath) {
                score.kick(groove.kickDrum(), swung(at, 1, 36, kick, 0));
            }
            if (hit(groove.back(), inBar) > 0 && (intensity == 2 || intensity == 1 && at >= 4) && !breath) {
                score.add(Bus.DRUMS, groove.backDrum(), swung(at, 1, 38, .6 * hit(groove.back(), inBar), .05));
            }
            if (hit(groove.top(), inBar) > 0 && (intensity > 0 || at >= 1)) {
                double loud = (intensity == 2 ? .6 : .4) * hit(groove.top(), inBar) * (breath ? .6 : 1);
                score.add(Bus.DRUMS, groove.topDrum(), swung(at, 1, 42, loud, .25));
            }
            if (hit(groove.extra(), inBar) > 0 && intensity == 2 && !breath) {
                score.add(Bus.DRUMS, Drum.OPEN_HAT, swung(at, 1, 46, .5 * hit(groove.extra(), inBar), -.2));
            }
        }
    }

    private static double hit(String pattern, int step) {
        char c = pattern.charAt(step);
        return c == 'x' ? .9 : c == 'o' ? .5 : 0;
    }

    /** A motif of a few notes, sung again over each chord, every fourth time with another end. */
    private void melody() {
        List<Integer> rhythm = rhythm();
        int[] motif = motif(rhythm.size());
        for (int bar = 0; bar < form.homeBeat(); bar += 4) {
            if (form.intensity(bar) < 2 || (bar / 4) % 2 == 1 && form.homeBeat() > 16 && chance.nextInt(3) == 0) {
                continue;
            }
            for (int i = 0; i < rhythm.size(); i++) {
                double at = bar + rhythm.get(i) / 4.;
                boolean varied = (bar / 4) % 4 == 3 && i == rhythm.size() - 1;
                if (at < form.homeBeat() - 2) {
                    int pitch = inScale(motif[i] + (varied ? 1 : 0), chord(bar), i == 0);
                    score.add(Bus.LEAD, mood.band().lead(), swung(at, 1.4, pitch, i == 0 ? .55 : .45, -.15));
                }
            }
        }
    }

    private List<Integer> rhythm() {
        List<List<Integer>> rhythms = List.of(
                List.of(0, 3, 6, 10), List.of(2, 4, 7), List.of(0, 6, 8, 11), List.of(4, 6, 10), List.of(0, 4, 6));
        return rhythms.get(chance.nextInt(rhythms.size()));
    }

    private int[] motif(int notes) {
        int[] motif = new int[notes];
        int at = 3 + chance.nextInt(4);
        for (int i = 0; i < notes; i++) {
            motif[i] = at;
            at = Math.max(2, Math.min(9, at + chance.nextInt(5) - 2));
        }
        return motif;
    }

    /** @param degree of the scale, in the octaves above the chords; a strong one is of the chord */
    private int inScale(int degree, Chord chord, boolean strong) {
        int size = mood.scale().size();
        int pitch = key + 24 + 12 * (degree / size) + mood.scale().get(degree % size);
        if (!strong) {
            return pitch;
        }
        return new ArrayList<>(chord.voiced(key, pitch - 5))
                .stream()
                        .min((a, b) -> Math.abs(a - pitch) - Math.abs(b - pitch))
                        .orElse(pitch);
    }

    /** Where the picture changes: only air and weight, which have no pitch to be wrong in the middle of a bar. */
    private void accents() {
        double loud = mood.accents();
        for (int cut : plan.cutsMs()) {
            double at = cut / 1000.;
            double side = chance.nextBoolean() ? 1 : -1;
            score.add(Bus.EFFECTS, Sweep.WHOOSH, new Note(at, .7, 60, .5 * loud, side));
            score.add(Bus.EFFECTS, Drum.BOOM, new Note(at, 1, 36, .22 * loud, 0));
        }
        double home = form.seconds(form.homeBeat());
        double rise = Math.min(home, form.seconds(4));
        if (rise > 1) {
            score.add(Bus.EFFECTS, Sweep.RISE, new Note(home - rise, rise, 60, .35 + .5 * loud, 0));
        }
        score.add(Bus.EFFECTS, Drum.BOOM, new Note(.002, 1, 36, .25 + .4 * loud, 0));
        score.add(Bus.EFFECTS, Drum.CRASH, new Note(.002, 1, 36, .25 * loud, 0));
    }

    /** Home, struck by all; once more at the very end when there is time. */
    private void ending() {
        struck(form.homeBeat(), form.lastBeat() > form.homeBeat() ? 4 : form.end());
        if (form.lastBeat() > form.homeBeat()) {
            struck(form.lastBeat(), form.end());
        }
    }

    private void struck(double beat, double beats) {
        double length = Math.min(beats, form.end() / form.beat() - beat);
        double seconds = form.seconds(beat);
        Mood.Band band = mood.band();
        for (int pitch : mood.home().voiced(key, key + 9)) {
            score.add(Bus.HARMONY, band.pad(), note(beat, length, pitch, .6, 0));
            score.add(Bus.HARMONY, band.broken(), note(beat + (pitch - key) * .002, length, pitch + 12, .6, .1));
        }
        score.add(Bus.LEAD, band.lead(), note(beat, length, key + 36, .5, -.1));
        score.add(Bus.BASS, band.bassist(), note(beat, length, mood.home().bass(key, 31), .9, 0));
        score.kick(mood.groove().kickDrum(), new Note(seconds, 1, 36, .9, 0));
        score.add(Bus.EFFECTS, Drum.BOOM, new Note(seconds, 1, 36, .3 + .4 * mood.accents(), 0));
        score.add(Bus.EFFECTS, Drum.CRASH, new Note(seconds, 1, 36, .3 + .4 * mood.accents(), 0));
    }

    private double accent(int step, double weak, double strong) {
        return step % 4 == 0 ? strong : weak;
    }

    private Note note(double beat, double beats, double pitch, double strength, double pan) {
        return new Note(form.seconds(beat), form.seconds(beats), pitch, strength, pan);
    }

    /** As people play: off-beats late, nothing quite in time and nothing twice as loud. */
    private Note swung(double beat, double beats, double pitch, double strength, double pan) {
        boolean off = Math.floorMod(Math.round(beat * 4), 2L) == 1;
        double late = (off ? mood.swing() / 4 : 0) * form.beat();
        double human = (chance.nextDouble() - .5) * .007;
        double loud = strength * (.92 + .16 * chance.nextDouble());
        return new Note(
                Math.max(0, form.seconds(beat) + late + human), form.seconds(beats), pitch, Math.min(1, loud), pan);
    }
}
