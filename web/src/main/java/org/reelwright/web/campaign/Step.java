package org.reelwright.web.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps in which a brief is typed, and the fields that are typed in each. */
public enum Step {
    PRODUCT("Product", "product"),
    AUDIENCES("Audiences", "audiences", "targeting"),
    GOAL("Goal and budget", "goal", "budget", "flight"),
    FILMS("Films", "shapes", "lengths", "leftOut", "angles", "label", "making", "brand", "presenter"),
    CHECK("Check and make");

    private final String title;
    private final List<String> fields;

    Step(String title, String... fields) {
        this.title = title;
        this.fields = List.of(fields);
    }

    public String getTitle() {
        return title;
    }

    /** As it stands in the address. */
    public String getSlug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int getNumber() {
        return ordinal() + 1;
    }

    Optional<Step> next() {
        return Stream.of(values())
                .filter(step -> step.ordinal() == ordinal() + 1)
                .findFirst();
    }

    Optional<Step> previous() {
        return Stream.of(values())
                .filter(step -> step.ordinal() == ordinal() - 1)
                .findFirst();
    }

    boolean has(String field) {
        return fields.contains(field.split("\\.", 2)[0]);
    }

    static Step at(String slug) {
        return Stream.of(values())
                .filter(step -> step.getSlug().equals(slug))
                .findFirst()
                .orElse(PRODUCT);
    }

    /** Where a field is typed; what belongs nowhere is looked at in the end. */
    static Step of(String field) {
        return Stream.of(values()).filter(step -> step.has(field)).findFirst().orElse(CHECK);
    }
}
