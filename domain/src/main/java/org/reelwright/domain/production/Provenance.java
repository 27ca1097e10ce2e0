package org.reelwright.domain.production;

import jakarta.persistence.Embeddable;

/**
 * Who made an artifact.
 *
 * @param provider such as {@code studio}
 * @param model the provider's name for its model, with its version
 */
@Embeddable
public record Provenance(String provider, String model) {

    /** Of what lay in the library: no model made it. */
    public static final Provenance UPLOADED = new Provenance("library", "as uploaded");

    private static final String EDITED = ", edited by ";
    private static final String SOMEBODY = "a person";
    private static final int LONGEST_NAME = 60;

    /** The same after a person has changed it. @param name of the last who did */
    public Provenance editedBy(String name) {
        return new Provenance(provider, byModel() + EDITED + name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    /** As strangers may read it: that a person had a hand in it, not who. */
    public Provenance unnamed() {
        return model.contains(EDITED) ? editedBy(SOMEBODY) : this;
    }

    private String byModel() {
        int edited = model.indexOf(EDITED);
        return edited < 0 ? model : model.substring(0, edited);
    }
}
