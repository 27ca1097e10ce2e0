package org.reelwright.domain.lead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What evidence denies, clause by clause. A clause that denies where the clause it is nearest to does not, or the other way
 * round, turns the evidence about, though nearly all of its words are there. It would rather suspect too much: the passage itself
 * is shown then.
 */
final class Denials {

    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|isnt|doesnt|dont|cant|wont)\\b|n['’]t\\b|不|没|无|非|未|勿|禁止|别(?=[用放把让洗装])");

    /** Where a denying word denies nothing. */
    private static final Pattern IDLE = Pattern.compile(
            "\\bnot only\\b|\\bno\\.? ?\\d|\\bno (?:problem|matter)\\b|不锈|不仅|不但|不管|不论|无论|不错|不同|不断|差不多|不少|无线|无人机|非常|未来|除非|(.)不\\1|有没有");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(yes|yeah|sure|of course|certainly|是的|可以的|能的|对)|(no|nope|不是的?|不可以|不能|不行|没有))[\\s,.!:;，。！；：—-]+");
    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:，；：]|\\s[—–-]\\s|\\b(?:but|if|when|while|however|although|unless|except|because)\\b|但是?|如果|不过|除了");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Punct}，。！？、；：“”‘’]+");

    private record Clause(Set<String> terms, boolean denies) {

        static Clause of(String text) {
            String meant = IDLE.matcher(text).replaceAll(" ");
            return new Clause(
                    Stems.of(DENIES.matcher(meant).replaceAll(" "), true),
                    DENIES.matcher(meant).find());
        }
    }

    /** @param lead whether it begins with yes or no: 1, -1, else 0 */
    private record Sentence(int lead, List<Clause> clauses) {

        static Sentence of(String text) {
            Matcher begins = LEAD.matcher(text + " ");
            boolean leads = begins.find();
            String rest = leads ? (text + " ").substring(begins.end()) : text;
            var clauses = new ArrayList<Clause>();
            for (String part : CLAUSE.split(rest)) {
                if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    clauses.add(Clause.of(part));
                }
            }
            return new Sentence(leads ? begins.group(1) != null ? 1 : -1 : 0, clauses);
        }

        Set<String> terms(boolean denied) {
            var terms = new HashSet<String>();
            clauses.stream().filter(c -> c.denies() == denied).forEach(c -> terms.addAll(c.terms()));
            return terms;
        }

        /** Terms that stand where it denies, or where it does not, and nowhere else in it. */
        Set<String> only(boolean denied) {
            Set<String> terms = terms(denied);
            terms.removeAll(terms(!denied));
            terms.removeIf(term -> Stems.share(term) < 1);
            return terms;
        }

        boolean denies() {
            return lead < 0 || clauses.stream().anyMatch(Clause::denies);
        }

        double nearness(Clause to) {
            var mine = terms(true);
            mine.addAll(terms(false));
            long shared = to.terms().stream().filter(mine::contains).count();
            return shared == 0
                    ? 0
                    : shared + (double) shared / (mine.size() + to.terms().size() + 1);
        }
    }

    private final Set<String> verbatim = new HashSet<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<String> onlyDenied = new HashSet<>();

    Denials(String evidence) {
        for (String sentence : whole(evidence)) {
            verbatim.add(squeezed(sentence));
            sentences.add(Sentence.of(sentence));
        }
        sentences.forEach(each -> onlyDenied.addAll(each.terms(true)));
        sentences.forEach(each -> onlyDenied.removeAll(each.terms(false)));
        onlyDenied.removeIf(term -> Stems.share(term) < 1);
    }

    /** The sentences of an answer that turn the evidence about. */
    List<String> turned(String text) {
        return whole(text).stream()
                .filter(said -> !verbatim.contains(squeezed(said)))
                .filter(said -> turns(Sentence.of(said)))
                .toList();
    }

    private boolean turns(Sentence said) {
        return said.clauses().stream().anyMatch(clause -> turns(clause))
                || said.lead() != 0 && said.clauses().stream().anyMatch(clause -> isFalseLead(said.lead(), clause));
    }

    private boolean turns(Clause said) {
        List<Sentence> nearest = nearest(said);
        if (nearest.isEmpty()) {
            return said.denies();
        }
        return said.denies()
                ? nearest.stream()
                        .anyMatch(each -> shares(said, each.terms(true)) == 0
                                || !each.terms(false).isEmpty() && shares(said, each.only(true)) == 0)
                : shares(said, onlyDenied) > 0
                        || nearest.stream()
                                .anyMatch(each -> each.terms(false).isEmpty() || shares(said, each.only(true)) > 0);
    }

    /** Yes to what is denied, no to what is not. */
    private boolean isFalseLead(int lead, Clause said) {
        return nearest(said).stream()
                .anyMatch(each -> each.lead() == 0 ? lead > 0 == each.denies() : each.lead() != lead);
    }

    private List<Sentence> nearest(Clause said) {
        double best = sentences.stream()
                .mapToDouble(each -> each.nearness(said))
                .max()
                .orElse(0);
        return best == 0
                ? List.of()
                : sentences.stream().filter(each -> each.nearness(said) == best).toList();
    }

    private static long shares(Clause said, Set<String> terms) {
        return said.terms().stream().filter(terms::contains).count();
    }

    /** A lone yes or no belongs to what follows it. */
    private static List<String> whole(String text) {
        var whole = new ArrayList<String>();
        String waiting = "";
        for (String sentence : Cutting.sentences(text)) {
            String low = sentence.toLowerCase(Locale.ROOT);
            boolean alone = LEAD.matcher(low + " ").replaceFirst("").isBlank();
            if (alone) {
                waiting = low;
            } else {
                whole.add((waiting + " " + low).strip());
                waiting = "";
            }
        }
        return whole;
    }

    private static String squeezed(String text) {
        return PUNCTUATION.matcher(text).replaceAll(" ").strip();
    }
}
