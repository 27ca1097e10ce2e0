package org.reelwright.ejb.provider.http;

/** Brings a finished result home. {@link Results} has one for each kind. */
@FunctionalInterface
public interface Bring<R> {

    /**
     * @param note what the result is made to fit, as its ticket says
     * @param name the maker and its own name for the result, as in {@code kling:871}, or empty
     */
    R home(Source source, String note, String name);
}
