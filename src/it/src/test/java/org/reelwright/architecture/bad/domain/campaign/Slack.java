package org.reelwright.architecture.bad.domain.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Lets anybody change it. */
@Entity
public class Slack {

    @Id
    String name;

    public void setName(String name) {
        this.name = name;
    }
}
