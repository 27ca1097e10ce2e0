package org.reelwright.architecture.bad.ejb.provider.acme;

/** A vendor. */
public class Acme {}
