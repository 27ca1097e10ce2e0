package org.reelwright.architecture.bad.web.campaign;

import jakarta.persistence.EntityManager;

/** Reaches into the database. */
class Reaching {

    EntityManager entities;
}
