package org.reelwright.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a page just did away with and can bring back: the page then offers to undo it, and sends what it was with the undo. */
@Named
@RequestScoped
public class Gone {

    private String id = "";

    /** From now on nothing is offered. @return what was, or empty */
    public String take() {
        String taken = id;
        id = "";
        return taken;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
