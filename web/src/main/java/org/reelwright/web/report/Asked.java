package org.reelwright.web.report;

/** What a page of results was asked for in its address: by which figure, and of which days. */
public abstract class Asked {

    protected String by;
    protected String from;
    protected String to;

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
