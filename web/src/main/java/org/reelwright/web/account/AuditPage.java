package org.reelwright.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.reelwright.domain.account.AuditEntry;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.account.AuditLog;

/** Who did what, a page at a time. */
@Named
@RequestScoped
public class AuditPage {

    private static final int A_PAGE = 50;

    @Inject
    private Viewer viewer;

    @Inject
    private AuditLog log;

    private String who = "";
    private int from;
    private List<AuditEntry> read;

    public List<AuditEntry> getEntries() {
        List<AuditEntry> all = all();
        return all.subList(0, Math.min(A_PAGE, all.size()));
    }

    public boolean isMore() {
        return all().size() > A_PAGE;
    }

    public int getNext() {
        return from + A_PAGE;
    }

    public int getPrevious() {
        return Math.max(0, from - A_PAGE);
    }

    private List<AuditEntry> all() {
        if (read == null) {
            read = log.page(viewer, who.strip(), from, A_PAGE + 1);
        }
        return read;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who == null ? "" : who;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
