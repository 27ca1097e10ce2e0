package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reelwright.domain.voice.Cue;

/**
 * Finds out when each word was said. The voice tells its sounds with their times, but not whose they are: so each word's
 * sounds are asked for alone, and both rows are aligned at the least cost, as one aligns two spellings.
 */
final class WordTimes {

    private static final Set<String> VOWELS =
            Set.of("aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw");

    private static final double GAP = .8;

    private final List<Phone> heard;
    private final List<Sound> expected;

    /** A sound that a word has when it is said alone. */
    private record Sound(String sound, int word) {}

    private WordTimes(List<Phone> heard, List<Sound> expected) {
        this.heard = heard;
        this.expected = expected;
    }

    /**
     * @param heard everything, with pauses
     * @param alone each word's sounds, in order, with a pause between any two words
     * @param from seconds at which the trimmed recording begins
     * @return one cue for each word, in order, never overlapping
     */
    static List<Cue> cues(List<SpokenWord> words, List<Phone> heard, List<String> alone, double from) {
        List<Phone> voiced = heard.stream().filter(phone -> !phone.isPause()).toList();
        List<Sound> expected = expected(words, alone);
        int[] owner = new WordTimes(voiced, expected).owners();
        var cues = new ArrayList<Cue>();
        int end = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = end;
            for (int i = 0; i < voiced.size(); i++) {
                if (owner[i] == word) {
                    start = Math.max(end, ms(voiced.get(i).start() - from));
                    break;
                }
            }
            end = start;
            for (int i = 0; i < voiced.size(); i++) {
                end = owner[i] == word ? Math.max(end, ms(voiced.get(i).end() - from)) : end;
            }
            cues.add(new Cue(words.get(word).written(), start, end));
        }
        return cues;
    }

    private static int ms(double seconds) {
        return (int) Math.round(Math.max(0, seconds) * 1000);
    }

    private static List<Sound> expected(List<SpokenWord> words, List<String> alone) {
        var sounds = new ArrayList<Sound>();
        int word = -1;
        boolean pause = true;
        for (String sound : alone) {
            if (Phone.isPause(sound)) {
                pause = true;
            } else {
                word += pause ? 1 : 0;
                pause = false;
                sounds.add(new Sound(sound, word));
            }
        }
        return word == words.size() - 1 ? sounds : byLength(words);
    }

    /** Should a word alone be said with a pause in it: its letters tell how long it is. */
    private static List<Sound> byLength(List<SpokenWord> words) {
        var sounds = new ArrayList<Sound>();
        for (int word = 0; word < words.size(); word++) {
            for (char letter : words.get(word).said().replaceAll("[^a-z]", "").toCharArray()) {
                sounds.add(new Sound(String.valueOf(letter), word));
            }
        }
        return sounds;
    }

    /** For each sound heard, the word that it belongs to. */
    private int[] owners() {
        double[][] cost = costs();
        int[] owner = new int[heard.size()];
        int i = heard.size();
        int j = expected.size();
        while (i > 0) {
            int word = expected.get(Math.max(0, j - 1)).word();
            if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + unlike(i - 1, j - 1)) {
                owner[--i] = word;
                j--;
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + GAP) {
                j--;
            } else {
                owner[--i] = word;
            }
        }
        return owner;
    }

    private double[][] costs() {
        double[][] cost = new double[heard.size() + 1][expected.size() + 1];
        for (int i = 0; i <= heard.size(); i++) {
            for (int j = 0; j <= expected.size(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = (i + j) * GAP;
                } else {
                    double gap = Math.min(cost[i - 1][j], cost[i][j - 1]) + GAP;
                    cost[i][j] = Math.min(gap, cost[i - 1][j - 1] + unlike(i - 1, j - 1));
                }
            }
        }
        return cost;
    }

    private double unlike(int i, int j) {
        String heardSound = heard.get(i).sound();
        String sound = expected.get(j).sound();
        if (heardSound.equals(sound)) {
            return 0;
        }
        return VOWELS.contains(heardSound) == VOWELS.contains(sound) ? .5 : 1.2;
    }
}
