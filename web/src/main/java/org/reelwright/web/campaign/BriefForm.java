package org.reelwright.web.campaign;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is being typed on the brief page, just as it was typed. */
public class BriefForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One audience's row. */
    public static class AudienceRow implements Serializable {

        private static final long serialVersionUID = 1L;
        private String name = "";
        private String caresAbout = "";
        private String language = "en";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getCaresAbout() {
            return caresAbout;
        }

        public void setCaresAbout(String caresAbout) {
            this.caresAbout = caresAbout;
        }

        public String getLanguage() {
            return language;
        }

        public void setLanguage(String language) {
            this.language = language;
        }
    }

    private String name = "";
    private String description = "";
    private String sellingPoints = "";
    private String price = "";
    private String landingPage = "";
    private String quote = "";
    private String quotedPerson = "";
    private String total = "";
    private String daily = "";
    private String currency = "USD";
    private String makingBudget = "";
    private boolean fallback;
    private String objective = "REACH";
    private String targetCpa = "";
    private String first = "";
    private String last = "";
    private String zone = "UTC";
    private String colours = "";
    private String tone = "CALM";
    private String bannedWords = "";
    private String disclaimer = "";
    private String label = "";
    private List<String> shapes = new ArrayList<>(List.of("9:16", "1:1", "16:9"));
    private List<String> lengths = new ArrayList<>(List.of("6", "15", "30"));
    private final List<AudienceRow> audiences = new ArrayList<>(List.of(new AudienceRow()));

    private final TargetingForm targeting = new TargetingForm();

    public TargetingForm getTargeting() {
        return targeting;
    }

    public void addAudience() {
        audiences.add(new AudienceRow());
    }

    public List<AudienceRow> getAudiences() {
        return audiences;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getSellingPoints() {
        return sellingPoints;
    }

    public void setSellingPoints(String sellingPoints) {
        this.sellingPoints = sellingPoints;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getLandingPage() {
        return landingPage;
    }

    public void setLandingPage(String landingPage) {
        this.landingPage = landingPage;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getQuotedPerson() {
        return quotedPerson;
    }

    public void setQuotedPerson(String quotedPerson) {
        this.quotedPerson = quotedPerson;
    }

    public String getTotal() {
        return total;
    }

    public void setTotal(String total) {
        this.total = total;
    }

    public String getDaily() {
        return daily;
    }

    public void setDaily(String daily) {
        this.daily = daily;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getMakingBudget() {
        return makingBudget;
    }

    public void setMakingBudget(String makingBudget) {
        this.makingBudget = makingBudget;
    }

    public boolean isFallback() {
        return fallback;
    }

    public void setFallback(boolean fallback) {
        this.fallback = fallback;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getTargetCpa() {
        return targetCpa;
    }

    public void setTargetCpa(String targetCpa) {
        this.targetCpa = targetCpa;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getColours() {
        return colours;
    }

    public void setColours(String colours) {
        this.colours = colours;
    }

    public String getTone() {
        return tone;
    }

    public void setTone(String tone) {
        this.tone = tone;
    }

    public String getBannedWords() {
        return bannedWords;
    }

    public void setBannedWords(String bannedWords) {
        this.bannedWords = bannedWords;
    }

    public String getDisclaimer() {
        return disclaimer;
    }

    public void setDisclaimer(String disclaimer) {
        this.disclaimer = disclaimer;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public List<String> getShapes() {
        return shapes;
    }

    public void setShapes(List<String> shapes) {
        this.shapes = shapes;
    }

    public List<String> getLengths() {
        return lengths;
    }

    public void setLengths(List<String> lengths) {
        this.lengths = lengths;
    }
}
