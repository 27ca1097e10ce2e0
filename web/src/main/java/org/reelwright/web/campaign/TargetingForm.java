package org.reelwright.web.campaign;

import java.io.Serializable;

/** Whom the ads are for, just as it was typed; in each field commas or spaces divide. */
public class TargetingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String places = "";
    private String languages = "";
    private String hours = "";
    private String segments = "";
    private String blockedSites = "";
    private String blockedCategories = "";
    private String capImpressions = "";
    private String capHours = "";

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getSegments() {
        return segments;
    }

    public void setSegments(String segments) {
        this.segments = segments;
    }

    public String getBlockedSites() {
        return blockedSites;
    }

    public void setBlockedSites(String blockedSites) {
        this.blockedSites = blockedSites;
    }

    public String getBlockedCategories() {
        return blockedCategories;
    }

    public void setBlockedCategories(String blockedCategories) {
        this.blockedCategories = blockedCategories;
    }

    public String getCapImpressions() {
        return capImpressions;
    }

    public void setCapImpressions(String capImpressions) {
        this.capImpressions = capImpressions;
    }

    public String getCapHours() {
        return capHours;
    }

    public void setCapHours(String capHours) {
        this.capHours = capHours;
    }
}
