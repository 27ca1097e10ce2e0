package org.reelwright.domain.lead;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.PlainText;

/** What a visitor sent, and what kind of thing it is. Only a question is searched for; everything else has its own plain answer. */
public record Message(String text, Kind kind, Language language) {

    /** Characters. */
    public static final int LONGEST = 2_000;

    public enum Kind {
        QUESTION,
        GREETING,
        PERSON_WANTED,
        TOO_LONG,
        NO_WORDS,
        OTHER_LANGUAGE,
        ABUSE,
        STEERING
    }

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern OTHER_SCRIPT = Pattern.compile(
            "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHebrew}\\p{IsThai}\\p{IsDevanagari}\\p{IsGreek}\\p{IsBengali}\\p{IsTamil}]");
    private static final Pattern GREETING = Pattern.compile(
            "(?i)\\s*(hi|hello|hey|good (morning|afternoon|evening)|thanks?( you)?|thank you|ok(ay)?|bye|你好|您好|早上好|晚上好|谢谢|感谢|好的|再见)[\\s!.。！~,，]*( there| all)?[\\s!.。！]*");
    private static final Pattern PERSON = Pattern.compile(
            "(?i).*\\b(speak|talk|chat|connect|put me through|transfer|call)\\b.{0,30}\\b(human|person|someone|somebody|agent|representative|advisor|sales|staff|colleague)\\b.*|\\s*(human|agent|real person|representative)[\\s!.?]*|.*(人工(客服|服务)?|真人|转人工|(找|和|跟|联系).{0,6}(客服|销售|顾问|工作人员)).*",
            Pattern.DOTALL);
    private static final Pattern ABUSE = Pattern.compile(
            "(?i)\\b(fuck\\w*|shit\\w*|bitch\\w*|asshole\\w*|bastards?|cunts?|dickheads?|motherfuck\\w*|wankers?|you (are |re )?(an? )?(stupid|idiot|moron|dumb|useless|garbage|trash)\\w*|kill yourself|stupid (bot|machine|company)|idiots?|morons?)\\b|傻逼|傻[Bb×叉]|煞笔|妈的|他妈|操你|去死|滚蛋|废物|垃圾(公司|机器人|客服|东西)|白痴|蠢货|王八蛋|混蛋|贱人|脑残");

    /** Small words of languages that are written in Latin letters and are not English. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "de",
                    Set.of(
                            "der", "die", "das", "und", "ist", "ich", "nicht", "wie", "ein", "eine", "mit", "sie",
                            "für", "was", "kann", "haben", "wir", "viel", "kostet", "gibt", "wann", "auf", "von"),
            "fr",
                    Set.of(
                            "le", "la", "les", "est", "et", "je", "pas", "une", "des", "vous", "pour", "que", "qui",
                            "avec", "combien", "quel", "quelle", "puis", "dans", "ce", "du", "est-ce", "comment"),
            "es",
                    Set.of(
                            "el", "los", "las", "es", "y", "una", "por", "que", "qué", "para", "cuánto", "cuanto",
                            "con", "puedo", "cómo", "como", "está", "tiene", "del", "cuesta", "hola", "se"),
            "it",
                    Set.of(
                            "il", "lo", "gli", "è", "di", "che", "una", "per", "non", "con", "quanto", "posso", "sono",
                            "della", "costa", "come", "questo", "ciao"),
            "pt",
                    Set.of(
                            "o", "os", "um", "uma", "não", "com", "para", "quanto", "você", "é", "como", "posso", "tem",
                            "custa", "dos", "olá"),
            "nl",
                    Set.of(
                            "het", "een", "ik", "niet", "wat", "hoe", "van", "met", "voor", "zijn", "hoeveel", "kost",
                            "en", "kan", "is"),
            "tr", Set.of("bir", "ve", "bu", "için", "ne", "mi", "nasıl", "kaç", "var", "fiyatı"),
            "vi", Set.of("là", "của", "có", "không", "bao", "nhiêu", "tôi", "này", "cho", "được"));

    private static final Set<String> ENGLISH = Set.of(
            "the", "is", "are", "a", "an", "and", "i", "you", "it", "what", "how", "can", "do", "does", "for", "with",
            "of", "to", "in", "my", "this", "have", "much", "will", "when", "where", "not");

    public static Message read(String sent, Language usual) {
        String text = PlainText.paragraph(sent.length() > LONGEST * 4 ? sent.substring(0, LONGEST * 4) : sent);
        Language language = language(text, usual);
        return new Message(text, kind(text), language);
    }

    private static Kind kind(String text) {
        if (PlainText.length(text) > LONGEST) {
            return Kind.TOO_LONG;
        } else if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Kind.NO_WORDS;
        } else if (Instructions.steer(text)) {
            return Kind.STEERING;
        } else if (ABUSE.matcher(text).find()) {
            return Kind.ABUSE;
        } else if (GREETING.matcher(text).matches()) {
            return Kind.GREETING;
        } else if (PERSON.matcher(text).matches()) {
            return Kind.PERSON_WANTED;
        }
        return isOther(text) ? Kind.OTHER_LANGUAGE : Kind.QUESTION;
    }

    private static Language language(String text, Language usual) {
        if (HAN.matcher(text).find()) {
            return Language.CHINESE;
        }
        return text.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c)) ? Language.ENGLISH : usual;
    }

    private static boolean isOther(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long foreign = OTHER_SCRIPT.matcher(text).results().count();
        if (foreign > 0) {
            return foreign * 4 >= letters;
        }
        List<String> words =
                Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).toList();
        long english = words.stream().filter(ENGLISH::contains).count();
        long most = SMALL_WORDS.values().stream()
                .mapToLong(small -> words.stream().filter(small::contains).count())
                .max()
                .orElse(0);
        return most >= 2 && most > english;
    }
}
