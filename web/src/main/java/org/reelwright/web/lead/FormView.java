package org.reelwright.web.lead;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.lead.Doors;

/** A form as a browser needs it. */
public record FormView(List<Field> fields, String consent, List<Slot> slots, String stamp) {

    /** @param type as HTML has it */
    public record Field(String name, String label, String type, String autocomplete, boolean required, int longest) {

        public boolean isLong() {
            return type.equals("textarea");
        }
    }

    /** @param at to be sent back @param label on the advertiser's clock, with its zone */
    public record Slot(String at, String label) {}

    static FormView of(Doors.Door door, String stamp, Language language) {
        ZoneId zone = door.form().terms().hours().zone();
        return new FormView(
                door.form().terms().asks().stream()
                        .map(asked -> new Field(
                                asked.field().word(),
                                label(asked.field(), language),
                                type(asked.field()),
                                autocomplete(asked.field()),
                                asked.required(),
                                asked.field().longest()))
                        .toList(),
                door.form().terms().consent(),
                door.slots().stream().map(slot -> slot(slot, zone, language)).toList(),
                stamp);
    }

    private static Slot slot(Instant at, ZoneId zone, Language language) {
        ZonedDateTime there = at.atZone(zone);
        Locale locale = language == Language.CHINESE ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        String pattern = language == Language.CHINESE ? "M月d日 E HH:mm" : "EEE d MMM, HH:mm";
        return new Slot(
                at.toString(), DateTimeFormatter.ofPattern(pattern, locale).format(there) + " (" + zone.getId() + ")");
    }

    static String label(LeadField field, Language language) {
        boolean chinese = language == Language.CHINESE;
        return switch (field) {
            case NAME -> chinese ? "姓名" : "Name";
            case EMAIL -> chinese ? "电子邮箱" : "E-mail";
            case PHONE -> chinese ? "电话" : "Telephone";
            case COMPANY -> chinese ? "公司" : "Company";
            case REGION -> chinese ? "地区" : "Region";
            case BUDGET -> chinese ? "预算" : "Budget";
            case NEED -> chinese ? "您的需求" : "What do you need?";
        };
    }

    private static String type(LeadField field) {
        return switch (field) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            case NEED -> "textarea";
            default -> "text";
        };
    }

    private static String autocomplete(LeadField field) {
        return switch (field) {
            case NAME -> "name";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case COMPANY -> "organization";
            case REGION -> "address-level1";
            default -> "off";
        };
    }
}
