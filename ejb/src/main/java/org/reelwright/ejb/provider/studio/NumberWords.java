package org.reelwright.ejb.provider.studio;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Numbers as English words. */
final class NumberWords {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] POWERS = {"", " thousand", " million", " billion", " trillion", " quadrillion"};
    private static final int MOST_DIGITS = 18;

    private NumberWords() {}

    /** @param digits of any count; very long ones are read digit by digit */
    static String whole(String digits) {
        if (digits.length() > MOST_DIGITS || digits.length() > 1 && digits.startsWith("0")) {
            return oneByOne(digits);
        }
        long number = Long.parseLong(digits);
        return number == 0 ? SMALL[0] : groups(number, 0).strip();
    }

    /** {@code 2026} as a year or a model is said in two halves. */
    static String fourDigits(String digits) {
        int number = Integer.parseInt(digits);
        boolean halves = number >= 1010 && number < 2000 || number >= 2010 && number < 2100;
        if (!halves || number % 1000 == 0) {
            return whole(digits);
        }
        int rest = number % 100;
        String second = rest == 0 ? "hundred" : rest < 10 ? "oh " + SMALL[rest] : below100(rest);
        return below100(number / 100) + " " + second;
    }

    /** {@code 4.8} is four point eight. */
    static String decimal(String whole, String fraction) {
        return whole(whole) + " point " + oneByOne(fraction);
    }

    /** @param unit as {@code dollar}; more than one take an s where {@code plural} */
    static String money(BigDecimal amount, String unit, boolean plural) {
        String whole = amount.toBigInteger().toString();
        int cents = amount.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        String units = whole.equals("1") || !plural ? unit : unit + "s";
        if (cents == 0) {
            return whole(whole) + " " + units;
        }
        if (whole.equals("0")) {
            return below100(cents) + (unit.equals("pound") ? " pence" : cents == 1 ? " cent" : " cents");
        }
        return whole(whole) + " " + units + " " + (cents < 10 ? "and " : "") + below100(cents)
                + (cents < 10 ? cents == 1 ? " cent" : " cents" : "");
    }

    static String oneByOne(String digits) {
        return digits.chars().mapToObj(c -> SMALL[c - '0']).collect(Collectors.joining(" "));
    }

    private static String groups(long number, int power) {
        if (number == 0) {
            return "";
        }
        int group = (int) (number % 1000);
        String higher = groups(number / 1000, power + 1);
        return group == 0 ? higher : higher + " " + below1000(group) + POWERS[power];
    }

    private static String below1000(int number) {
        if (number < 100) {
            return below100(number);
        }
        String hundreds = SMALL[number / 100] + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + " " + below100(number % 100);
    }

    private static String below100(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        return TENS[number / 10] + (number % 10 == 0 ? "" : " " + SMALL[number % 10]);
    }
}
